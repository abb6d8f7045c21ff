import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildWhereStale } from '~/cli/build';
import { databaseFolder, openReadyDatabase } from '~/cli/database';
import { createWorld } from '~/cli/world';
import { removeHome } from '~/gateways/database-home';
import { freePort } from '~/gateways/free-port';
import { createPasswords } from '~/gateways/passwords';
import { createSessions, type Sessions } from '~/http/session';
import { sessionAdapter } from '~/store/session-adapter';
import type { World } from '~/usecases/world';
import { tellLoad } from '../seeds/load/index';

/** The product that is measured: the load story on a database of its own, to be served and asked. */
export type House = {
  world: World;
  /** The Cookie header of somebody signed in, by e-mail address. */
  cookieOf(email: string): Promise<string>;
  /** Serves the built product with switches for its processes; answers the first process and how to stop. */
  serve(switches?: string[]): Promise<{ pid: number; stop(): Promise<void> }>;
  close(): Promise<void>;
};

/** Opens the house in `kept`, where the story is told once and stays, or in a folder of its own that `close` removes. */
export async function openHouse(kept: string | undefined, say: (line: string) => void): Promise<House> {
  const dataFolder = kept ? path.resolve(kept) : mkdtempSync(path.join(tmpdir(), 'binh-chon-bench-'));
  mkdirSync(dataFolder, { recursive: true });
  const origin = `http://127.0.0.1:${await freePort()}`;
  const database = await openReadyDatabase({ dataFolder });
  const settings = { origin, dataFolder, databaseUrl: database.url };
  const world = await createWorld(settings, { passwords: await createPasswords(64) });
  const house = atHome(world, settings, async () => {
    await world.db.$disconnect();
    await database.stop();
    if (!kept) removeData(dataFolder);
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void house.close().finally(() => process.exit(130)));
  }
  try {
    await Promise.all([buildWhereStale(), tellOnce(world, path.join(dataFolder, 'told'), say)]);
    return house;
  } catch (error) {
    await house.close();
    throw error;
  }
}

function atHome(world: World, settings: Settings, leave: () => Promise<void>): House {
  const sessions = createSessions(sessionAdapter(world.db), settings.origin);
  let running: ChildProcess | undefined;
  return {
    world,
    cookieOf: (email) => cookieOf(world, sessions, email),
    async serve(switches = []) {
      const server = launch(settings, switches);
      running = server;
      await serves(server, settings.origin);
      return { pid: server.pid as number, stop: () => stopped(server) };
    },
    async close() {
      await stopped(running);
      await leave();
    },
  };
}

function removeData(dataFolder: string): void {
  removeHome(databaseFolder(dataFolder));
  rmSync(dataFolder, { recursive: true, force: true });
}

async function tellOnce(world: World, mark: string, say: (line: string) => void): Promise<void> {
  if (existsSync(mark)) return;
  say('Telling the load story (about a minute)');
  await tellLoad(world, say);
  await world.db.$executeRaw`VACUUM ANALYZE`;
  writeFileSync(mark, '');
}

async function cookieOf({ db }: World, sessions: Sessions, email: string): Promise<string> {
  const { id } = await db.account.findUniqueOrThrow({ where: { email } });
  return (await sessions.open(id)).split(';')[0] as string;
}

type Settings = { origin: string; dataFolder: string; databaseUrl: string };

function launch({ origin, dataFolder, databaseUrl }: Settings, switches: string[]): ChildProcess {
  const place = { PUBLIC_ORIGIN: origin, PORT: new URL(origin).port, HOST: '127.0.0.1' };
  const data = { DATA_DIR: dataFolder, DATABASE_URL: databaseUrl };
  const env = { ...process.env, ...place, ...data, WEB_PROCESSES: '2', LOG_LEVEL: 'warn' };
  const usual = ['--enable-source-maps', '--disable-warning=DeprecationWarning'];
  return spawn(process.execPath, [...usual, ...switches, 'build/server.js'], {
    env: { ...env, NODE_ENV: 'production' },
    stdio: 'inherit',
  });
}

async function serves(server: ChildProcess, origin: string): Promise<void> {
  const answers = () =>
    fetch(`${origin}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await answers())) {
    if (server.exitCode !== null) throw new Error('the server does not start');
    await pause(50);
  }
}

/** Ends a server once what connections that were cut had begun is done. */
async function stopped(server: ChildProcess | undefined): Promise<void> {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  await pause(1000);
  server.kill('SIGTERM');
  await once(server, 'exit');
}
