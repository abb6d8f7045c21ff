import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll } from 'vitest';
import { answerMalformed, finish, loadBuild } from '~/cli/web-process';
import { createSessions } from '~/http/session';
import { createWebApp } from '~/http/web-app';
import { sessionAdapter } from '~/store/session-adapter';
import { type TestWorld, testWorld } from './world';

export type TestServer = {
  world: TestWorld;
  /** Where it listens; requests name `world.origin` as their Origin. */
  address: string;
  /** What was thrown while it answered. */
  faults: unknown[];
  /** The Cookie header of a signed-in account. */
  cookieOf(accountId: string): Promise<string>;
};

type Options = { mostInFlight?: number; world?: TestWorld };

/** The built product in this process, on a world of its own (or one that is given), gone after the test file. */
export async function testServer({ mostInFlight = 50, world: given }: Options = {}): Promise<TestServer> {
  const world = given ?? (await testWorld());
  const sessions = createSessions(sessionAdapter(world.db), world.origin);
  const faults: unknown[] = [];
  const app = createWebApp({
    world,
    sessions,
    build: await loadBuild(),
    clientFolder: path.resolve('build/client'),
    mostInFlight,
    trustedProxies: 0,
    onFault: (_incident, error) => faults.push(error),
  });
  const server = createServer(app);
  answerMalformed(server, world.origin);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(async () => {
    await world.changes.stop();
    await finish(server);
  });
  return {
    world,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults,
    cookieOf: async (accountId) => (await sessions.open(accountId)).split(';')[0] ?? '',
  };
}
