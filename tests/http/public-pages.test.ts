import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { frozenNonce } from '~/http/public-pages/freeze';
import { anOrganiser } from '../support/people';
import { type TestServer, testServer } from '../support/server';

let server: TestServer;

beforeAll(async () => {
  server = await testServer();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.address}${path}`, { headers, redirect: 'manual' });

describe('a public page', () => {
  test('allows its own inline scripts by their digests, without a nonce', async () => {
    const answer = await get('/results');
    const html = await answer.text();
    const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
      ([, script]) => script,
    );
    const policy = answer.headers.get('Content-Security-Policy') ?? '';
    expect(inline.length).toBeGreaterThan(1);
    for (const script of inline) {
      expect(policy).toContain(
        createHash('sha256')
          .update(script ?? '')
          .digest('base64'),
      );
    }
    expect(policy).not.toMatch(/nonce|unsafe/);
    expect(html).not.toContain(frozenNonce);
  });

  test('is the same bytes for everybody, and not sent to who has them', async () => {
    const [first, second] = [await get('/'), await get('/')];
    const tag = first.headers.get('ETag') ?? '';
    expect(await first.text()).toBe(await second.text());
    expect(second.headers.get('ETag')).toBe(tag);
    const known = await get('/', { 'If-None-Match': tag });
    expect([known.status, await known.text()]).toEqual([304, '']);
  });

  test('is in the language and theme that the reader chose', async () => {
    const english = await (await get('/', { Cookie: 'language=en; theme=dark' })).text();
    expect(english).toMatch(/<html lang="en" data-theme="dark"/);
    expect(await (await get('/')).text()).toMatch(/<html lang="vi">/);
  });

  test('that certifies nothing answers 404 all the same', async () => {
    expect((await get('/v/nothing')).status).toBe(404);
  });
});

describe('who is signed in', () => {
  test('gets a page of their own, with a nonce', async () => {
    const organiser = await anOrganiser(server.world);
    const answer = await get('/results', { Cookie: await server.cookieOf(organiser.accountId) });
    expect(answer.headers.get('Content-Security-Policy')).toContain("'nonce-");
    expect(answer.headers.get('ETag')).toBeNull();
    expect(await answer.text()).toContain(organiser.name);
  });
});
