import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Who holds the embedded database of a folder. Two processes never use one cluster; a database whose process was killed
 * before it could stop it is ended, and the lock that a crash of the machine left is removed.
 */
const ownerFile = 'owner.pid';

/** Notes this process as the one that started the database in `folder`. */
export function claim(folder: string): void {
  writeFileSync(path.join(folder, ownerFile), String(process.pid));
}

/** Throws where another process that runs holds the database in `folder`. */
export function refuseInUse(folder: string): void {
  const owner = otherOwner(folder);
  if (owner === null) return;
  throw new Error(`The database in ${folder} is in use by process ${owner}: stop that first.`);
}

/** The port of the database in `folder` where another process that runs holds it; its lock says it in the fourth line. */
export function portInUse(folder: string): number | null {
  if (otherOwner(folder) === null) return null;
  return Number(readFileSync(lockFile(folder), 'utf8').split('\n')[3]) || null;
}

function otherOwner(folder: string): number | null {
  const postmaster = pidIn(lockFile(folder));
  const owner = pidIn(path.join(folder, ownerFile));
  if (postmaster === null || owner === null || owner === process.pid) return null;
  return runs(postmaster, 'postgres') && runs(owner, 'node') ? owner : null;
}

/** Makes the cluster in `folder` free to be started. */
export async function takeOver(folder: string): Promise<void> {
  refuseInUse(folder);
  const postmaster = pidIn(lockFile(folder));
  if (postmaster === null) return;
  if (!runs(postmaster, 'postgres')) return rmSync(lockFile(folder), { force: true });
  process.kill(postmaster, 'SIGINT');
  while (runs(postmaster, 'postgres')) await pause(50);
}

function lockFile(folder: string): string {
  return path.join(folder, 'cluster/postmaster.pid');
}

function pidIn(file: string): number | null {
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) || null : null;
}

/** Whether a process of this number and program runs; where the system keeps no /proc, of this number. */
function runs(pid: number, program: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0]?.includes(program) ?? false;
  } catch {
    if (existsSync('/proc/self/cmdline')) return false;
  }
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
