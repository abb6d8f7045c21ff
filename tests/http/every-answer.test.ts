import { connect } from 'node:net';
import { beforeAll, expect, test } from 'vitest';
import { mostBodyMegabytes } from '~/http/limits';
import { securityHeaders } from '~/http/security-headers';
import { type TestServer, testServer } from '../support/server';

let server: TestServer;

beforeAll(async () => {
  server = await testServer();
});

/** A request written as it goes over the line; answers status and headers. */
function raw(text: string): Promise<{ status: number; headers: Headers; body: string }> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => {
      const [head = '', ...body] = Buffer.concat(chunks).toString().split('\r\n\r\n');
      const [first = '', ...lines] = head.split('\r\n');
      const headers = lines.map((line): [string, string] => [
        line.slice(0, line.indexOf(':')),
        line.slice(line.indexOf(':') + 1).trim(),
      ]);
      resolve({
        status: Number(first.split(' ')[1]),
        headers: new Headers(headers),
        body: body.join('\r\n\r\n'),
      });
    });
  });
}

const ask = (target: string, method = 'GET', more = '') =>
  raw(`${method} ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${more}\r\n`);

const tooLarge = `Origin: http://localhost:3000\r\nContent-Length: ${mostBodyMegabytes * 1024 * 1024 + 1}\r\n`;

const answers: [string, number, () => Promise<{ status: number; headers: Headers }>][] = [
  ['a page', 200, () => ask('/')],
  ['the health', 200, () => ask('/healthz')],
  ['a missing page', 404, () => ask('/no-such-page')],
  ['a missing asset', 404, () => ask('/assets/none.js')],
  ['the route manifest', 404, () => ask('/__manifest?p=/')],
  ['another host in the target', 404, () => ask('//evil.example/')],
  ['a name that no text of the database can be', 404, () => ask('/api/open/rounds/%00/bundle.json')],
  ['a search for it', 404, () => ask('/results?q=%00')],
  ['a forged request', 403, () => ask('/sign-in', 'POST')],
  ['a body too large', 413, () => ask('/sign-in', 'POST', tooLarge)],
  [
    'a body of unknown size',
    413,
    () => ask('/sign-in', 'POST', 'Origin: http://localhost:3000\r\nTransfer-Encoding: chunked\r\n'),
  ],
  ['no request at all', 400, () => raw('NONSENSE\r\n\r\n')],
  ['headers without end', 431, () => ask('/', 'GET', `X: ${'x'.repeat(40_000)}\r\n`)],
];

test.each(answers)('%s is answered with status %i and every header', async (_name, status, get) => {
  const answer = await get();
  expect(answer.status).toBe(status);
  for (const name of Object.keys(securityHeaders(server.world.origin, ''))) {
    expect(answer.headers.get(name), name).not.toBeNull();
  }
  const policy = answer.headers.get('Content-Security-Policy') ?? '';
  expect(policy).not.toContain('unsafe-');
  expect(policy).toContain("frame-ancestors 'none'");
  expect(answer.headers.get('X-Powered-By')).toBeNull();
});

test('every script of a page carries the nonce of its answer, and each answer has its own', async () => {
  const [first, second] = [await ask('/sign-in'), await ask('/sign-in')];
  const nonceOf = (headers: Headers) =>
    /'nonce-([^']+)'/.exec(headers.get('Content-Security-Policy') ?? '')?.[1];
  const scripts = first.body.match(/<script\b[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((script) => !script.includes(`nonce="${nonceOf(first.headers)}"`))).toEqual([]);
  expect(first.body).not.toMatch(/\sstyle="|\son\w+="/);
  expect(nonceOf(first.headers)).not.toBe(nonceOf(second.headers));
});

test('built files may be kept for ever, pages are asked for again', async () => {
  const page = await ask('/');
  const asset = /\/assets\/[\w.-]+\.js/.exec(page.body)?.[0] ?? '';
  expect((await ask(asset)).headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  expect(page.headers.get('Cache-Control')).toMatch(/private|no-cache/);
});

test('transport security is asked for where the public address is https', () => {
  expect(securityHeaders('https://x.vn', 'n')['Strict-Transport-Security']).toBeDefined();
  expect(securityHeaders('http://localhost:3000', 'n')['Strict-Transport-Security']).toBeUndefined();
});
