import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Reads from /proc what processes have used of the processors; where the system keeps no /proc, nothing is known. */
const known = existsSync('/proc/self/stat');

const millisecondsOfTick = known
  ? 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))
  : 0;

/** The child processes of a process that run now, with their program's name. */
function childrenOf(pid: number): { pid: number; name: string }[] {
  if (!known) return [];
  const listed = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return listed === ''
    ? []
    : listed.split(' ').map((text) => ({
        pid: Number(text),
        name: readFileSync(`/proc/${text}/comm`, 'utf8').trim(),
      }));
}

/** Milliseconds of processor time of a process, those of its children that ended included. */
function usedBy(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user, system, childrenUser, childrenSystem] = fields.slice(11, 15).map(Number) as [
    number,
    number,
    number,
    number,
  ];
  return (user + system + childrenUser + childrenSystem) * millisecondsOfTick;
}

/** Processor time in milliseconds since the start: of the product's processes, and of PostgreSQL's. */
export type Used = { product: number; database: number };

/** What a served product has used so far: `server` is its first process, the database a child of this process. */
export function usedNow(server: number): Used | null {
  if (!known) return null;
  const database = childrenOf(process.pid).find(({ name }) => name === 'postgres');
  const family = (pid: number) =>
    [{ pid }, ...childrenOf(pid)].reduce((sum, each) => sum + usedBy(each.pid), 0);
  return { product: family(server), database: database ? family(database.pid) : 0 };
}
