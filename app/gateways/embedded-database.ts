import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import { type DatabaseHome, prepareHome } from './database-home';
import { claim, portInUse, takeOver } from './database-owner';
import { freePort } from './free-port';

/**
 * A PostgreSQL of our own for machines without one: a child process on a folder of the product's data, listening on a
 * free loopback port with a random password. The package brings the binaries only; starting them is here, because its
 * own starter ends the process at the first signal and leaves no time for running requests.
 */
export type EmbeddedDatabase = {
  /** Where to connect, user and password included. */
  url: string;
  /** Ends all connections and waits until everything is on disk. */
  stop(): Promise<void>;
};

const user = 'house';

/** Starts the database that belongs to `folder`, made at the first call. The data stays between runs. */
export async function startEmbeddedDatabase({ folder }: { folder: string }): Promise<EmbeddedDatabase> {
  const home = prepareHome(path.resolve(folder));
  const cluster = path.join(home.folder, 'cluster');
  await takeOver(home.folder);
  const password = await initialise(home, cluster);
  for (let tries = 1; ; tries += 1) {
    const port = await freePort();
    const url = addressOf(password, port);
    const child = launch(home, cluster, port);
    if (await answers(url, child)) return running(url, child);
    child.kill('SIGQUIT');
    if (tries === 3) throw new Error(`The embedded PostgreSQL does not start: see ${logOf(home)}`);
  }
}

/** Where to connect to the database of `folder` while another process runs it; null where none does. */
export function findRunningDatabase(folder: string): string | null {
  const home = prepareHome(path.resolve(folder));
  const port = portInUse(home.folder);
  return port === null ? null : addressOf(readFileSync(path.join(home.folder, 'password'), 'utf8'), port);
}

function addressOf(password: string, port: number): string {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/postgres`;
}

/** Makes the cluster once; answers its password. An interrupted attempt is thrown away. */
async function initialise(home: DatabaseHome, cluster: string): Promise<string> {
  const passwordFile = path.join(home.folder, 'password');
  if (existsSync(path.join(home.folder, 'initialised'))) return readFileSync(passwordFile, 'utf8');
  rmSync(cluster, { recursive: true, force: true });
  const password = randomBytes(24).toString('hex');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (home.owner) chownSync(passwordFile, home.owner.uid, home.owner.gid);
  const child = spawn(
    path.join(home.binaries, 'initdb'),
    [
      ...[`--pgdata=${cluster}`, `--username=${user}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
      ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ],
    { ...processOptions(home), detached: false },
  );
  if ((await ended(child)) !== 0)
    throw new Error(`The embedded PostgreSQL cannot be made: see ${logOf(home)}`);
  writeFileSync(path.join(home.folder, 'initialised'), '');
  return password;
}

function launch(home: DatabaseHome, cluster: string, port: number): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(
    path.join(home.binaries, 'postgres'),
    ['-D', cluster, '-p', String(port), ...flags],
    processOptions(home),
  );
  child.on('error', () => undefined);
  claim(home.folder);
  return child;
}

/** Detached, so that Ctrl-C in a terminal reaches the server first and the database only through it. */
function processOptions(home: DatabaseHome): SpawnOptions {
  const log = openSync(logOf(home), 'a', 0o600);
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  return { ...home.owner, cwd: home.folder, env, stdio: ['ignore', log, log], detached: true };
}

function logOf(home: DatabaseHome): string {
  return path.join(home.folder, 'postgres.log');
}

/** Waits until the database answers a query; false where its process ended instead. */
async function answers(url: string, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const connection = await new PrismaPg({
      connectionString: url,
      max: 1,
      connectionTimeoutMillis: 2000,
    }).connect();
    try {
      await connection.executeScript('SELECT 1');
      return true;
    } catch {
      await pause(30);
    } finally {
      await connection.dispose();
    }
  }
  return false;
}

function running(url: string, child: ChildProcess): EmbeddedDatabase {
  const stopAtExit = () => child.kill('SIGINT');
  process.once('exit', stopAtExit);
  return {
    url,
    async stop() {
      process.off('exit', stopAtExit);
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGINT');
      await ended(child);
    },
  };
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => resolve(code));
    child.once('error', reject);
  });
}
