import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const sources = [
  'app',
  'seeds',
  'public',
  'server.ts',
  'vite.config.ts',
  'remix.config.js',
  'package-lock.json',
];
const mark = 'build/complete';

/** Whether build/ is whole and newer than everything it is made from. */
export function isBuilt(): boolean {
  if (!existsSync(mark)) return false;
  const built = statSync(mark).mtimeMs;
  return sources.every((source) => newest(source) <= built);
}

/** Notes that build/ is whole and made from the sources as they were at `begun`. */
export function markBuilt(begun: Date): void {
  writeFileSync(mark, '');
  utimesSync(mark, begun, begun);
}

function newest(file: string): number {
  const facts = statSync(file, { throwIfNoEntry: false });
  if (!facts) return 0;
  if (!facts.isDirectory()) return facts.mtimeMs;
  return Math.max(facts.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}
