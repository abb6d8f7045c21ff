import { beforeAll, expect, test } from 'vitest';
import { mostBundleMegabytes } from '~/forms/bundle-check';
import { bundleJson, jsonBytes } from '../support/bundle-json';
import { type TestServer, testServer } from '../support/server';

let server: TestServer;

beforeAll(async () => {
  server = await testServer();
});

/** As large as a bundle may be, within every bound, and all of it at fault: what takes longest to count. */
function hostile(): Uint8Array<ArrayBuffer> {
  const value = bundleJson();
  const [sheet] = value.sheets;
  const many = Math.floor((mostBundleMegabytes * 1e6 * 0.95) / (JSON.stringify(sheet).length + 1));
  value.sheets = Array.from({ length: Math.min(many, 90_000) }, () => sheet);
  return jsonBytes(value) as Uint8Array<ArrayBuffer>;
}

function check(bytes: Uint8Array<ArrayBuffer>): Promise<Response> {
  const body = new FormData();
  body.append('file', new File([bytes], 'bundle.json', { type: 'application/json' }));
  const headers = { Origin: server.world.origin };
  return fetch(`${server.address}/open/verify`, { method: 'POST', body, headers });
}

test('others are answered while a hostile bundle is counted', async () => {
  let checking = true;
  const checked = check(hostile()).finally(() => {
    checking = false;
  });
  let answered = 0;
  while (checking) {
    expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
    answered += 1;
  }
  expect((await checked).status).toBe(200);
  expect(await (await checked).text()).toContain('$.sheets');
  expect(answered).toBeGreaterThan(8);
});

test('more bundles than wait in line are refused, and may come again', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => check(hostile())));
  const refused = answers.filter(({ status }) => status === 503);
  expect(refused.length).toBeGreaterThan(0);
  expect(answers.filter(({ status }) => status === 200).length).toBe(8 - refused.length);
  for (const answer of refused) {
    expect(answer.headers.get('Retry-After')).toBe('5');
    expect(await answer.text()).toContain('Gói này chưa được kiểm tra');
  }
});
