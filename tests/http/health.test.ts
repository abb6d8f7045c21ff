import { expect, test } from 'vitest';
import { dropDatabase } from '../support/database';
import { testServer } from '../support/server';

test('the health names the database when it is gone, and nothing else is asked of it', async () => {
  const server = await testServer();
  const health = async () => {
    const answer = await fetch(`${server.address}/healthz`);
    return { status: answer.status, body: await answer.json() };
  };
  expect(await health()).toEqual({ status: 200, body: { status: 'ok', database: 'ok' } });
  await dropDatabase(server.world.databaseUrl);
  expect(await health()).toEqual({ status: 503, body: { status: 'failing', database: 'failing' } });
});

test('above its limit the server asks people to come back, and stays healthy', async () => {
  const server = await testServer({ mostInFlight: 0 });
  const answer = await fetch(`${server.address}/`, { headers: { Cookie: 'language=en' } });
  expect(answer.status).toBe(503);
  expect(answer.headers.get('Retry-After')).toBe('5');
  expect(await answer.text()).toMatch(/try again/i);
  expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
});
