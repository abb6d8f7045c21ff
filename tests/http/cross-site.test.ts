import { request } from 'node:http';
import { beforeAll, expect, test } from 'vitest';
import { isOwnRequest } from '~/http/cross-site';
import { type TestServer, testServer } from '../support/server';

const own = 'https://binhchon.example.vn';
const verbs = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const foreignOrigins = [
  undefined,
  'null',
  'https://evil.example',
  `${own}.evil.example`,
  'http://binhchon.example.vn',
];
const foreignSites = ['cross-site', 'same-site', 'none', '', 'Same-Origin'];

/** What a page elsewhere, or a program without a browser, can make a request look like: 130 forgeries. */
const forged = verbs.flatMap((method) => [
  ...foreignOrigins.map((origin) => ({ method, origin, fetchSite: undefined as string | undefined })),
  ...foreignOrigins.flatMap((origin) =>
    foreignSites.slice(0, 4).map((fetchSite) => ({ method, origin, fetchSite })),
  ),
  { method, origin: own, fetchSite: 'cross-site' },
]);

let server: TestServer;

beforeAll(async () => {
  server = await testServer();
});

function send(path: string, sent: (typeof forged)[number]): Promise<number> {
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': '0',
    ...(sent.origin === undefined ? {} : { Origin: sent.origin }),
    ...(sent.fetchSite === undefined ? {} : { 'Sec-Fetch-Site': sent.fetchSite }),
  };
  return new Promise((resolve, reject) => {
    const call = request(`${server.address}${path}`, { method: sent.method, headers }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    call.on('error', reject);
    call.end();
  });
}

test('130 forged requests are refused, also to resource routes and as data requests', async () => {
  expect(forged.length).toBe(130);
  expect(forged.filter((sent) => isOwnRequest(sent, own))).toEqual([]);
  const paths = ['/sign-out', '/sign-in?_data=routes%2F_account%2B%2Fsign-in', '/language'];
  const statuses = await Promise.all(forged.map((sent, index) => send(paths[index % 3] ?? '', sent)));
  expect(statuses.filter((status) => status !== 403)).toEqual([]);
});

test('pages of our own may ask for a change, and anybody may read', async () => {
  expect(isOwnRequest({ method: 'POST', origin: undefined, fetchSite: 'same-origin' }, own)).toBe(true);
  expect(isOwnRequest({ method: 'POST', origin: own, fetchSite: undefined }, own)).toBe(true);
  expect(isOwnRequest({ method: 'GET', origin: 'https://evil.example', fetchSite: 'cross-site' }, own)).toBe(
    true,
  );
  const sent = { method: 'POST', origin: server.world.origin, fetchSite: undefined };
  expect(await send('/sign-out', sent)).not.toBe(403);
});
