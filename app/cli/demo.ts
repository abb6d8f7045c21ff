import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { removeHome } from '~/gateways/database-home';
import { freePortFrom } from '~/gateways/free-port';
import { createPasswords } from '~/gateways/passwords';
import { demoAccounts } from '../../seeds/editions/accounts';
import { tellDemo } from '../../seeds/editions/index';
import { buildWhereStale } from './build';
import { databaseFolder, openReadyDatabase } from './database';
import { createWorld } from './world';

/**
 * `npm run demo`: the product with its demo story on a database of its own in .data/demo, served as in production.
 * Run again it continues on the same data; `--fresh` begins anew, and so does a story that was interrupted.
 */
const dataFolder = path.resolve('.data/demo');
const told = path.join(dataFolder, 'told');
const wantedPort = 3000;
const begun = performance.now();
let server: ChildProcess | undefined;

type Place = { port: number; origin: string; databaseUrl: string };

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
process.exit(await run().catch(complain));

async function run(): Promise<number> {
  if (process.argv.includes('--fresh') || !existsSync(told)) clear();
  say('Starting PostgreSQL');
  const database = await openReadyDatabase({ dataFolder });
  try {
    const port = await freePortFrom(wantedPort);
    const place = { port, origin: `http://localhost:${port}`, databaseUrl: database.url };
    await Promise.all([build(), tell(place)]);
    return await serve(place);
  } finally {
    await database.stop();
  }
}

function complain(error: unknown): number {
  console.error(error instanceof Error ? error.message : error);
  return 1;
}

function clear(): void {
  removeHome(databaseFolder(dataFolder));
  rmSync(dataFolder, { recursive: true, force: true });
}

async function build(): Promise<void> {
  say('Building');
  await buildWhereStale();
  say('Built');
}

async function tell({ origin, databaseUrl }: Place): Promise<void> {
  if (existsSync(told)) return say('The demo story is there already; --fresh tells it anew');
  const passwords = await createPasswords(1024);
  const world = await createWorld({ origin, dataFolder, databaseUrl }, { passwords });
  await tellDemo(world, say);
  await world.db.$disconnect();
  writeFileSync(told, '');
}

/** Serves until stopped or failed; answers the exit code. */
async function serve(place: Place): Promise<number> {
  const { origin, port, databaseUrl } = place;
  const settings = {
    PUBLIC_ORIGIN: origin,
    PORT: String(port),
    DATA_DIR: dataFolder,
    DATABASE_URL: databaseUrl,
  };
  const env = { ...process.env, ...settings, LOG_LEVEL: 'warn', NODE_ENV: 'production' as const };
  const child = spawn(process.execPath, ['--disable-warning=DeprecationWarning', 'build/server.js'], {
    env,
    stdio: 'inherit',
  });
  server = child;
  const ended = once(child, 'exit');
  while (child.exitCode === null && !(await answers(origin))) await pause(100);
  if (child.exitCode === null) announce(place);
  const [exitCode] = await ended;
  return exitCode ?? 1;
}

function answers(origin: string): Promise<boolean> {
  return fetch(`${origin}/healthz`).then(
    (answer) => answer.ok,
    () => false,
  );
}

function announce({ origin, port }: Place): void {
  say('Ready');
  if (port !== wantedPort) console.log(`\nPort ${wantedPort} is taken; ${port} is the next free one.`);
  console.log(`\n  ${origin}\n\nDemo accounts:`);
  for (const { role, email, password } of demoAccounts) {
    console.log(`  ${role.padEnd(18)} ${email.padEnd(36)} ${password}`);
  }
  console.log(`\nLetters are written to ${path.relative('.', dataFolder)}/mail. Ctrl-C stops everything.`);
}

/** Once the pages are served, they end first and the rest follows; before, everything ends at once. */
function stop(): void {
  if (server) server.kill('SIGTERM');
  else process.exit(130);
}

function say(line: string): void {
  console.log(`[${((performance.now() - begun) / 1000).toFixed(1).padStart(5)} s] ${line}`);
}
