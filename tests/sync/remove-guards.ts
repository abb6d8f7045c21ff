import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Guard, guards } from './guards';
import type { Failure } from './play';

/**
 * `npm run test:guards`: takes one guard of the protocol after the other out of a copy of the sources and plays
 * schedules there. Each must fail by something lost, doubled or overwritten; a suite that stays whole without a guard
 * shows nothing. `--keep` writes the failing schedules, as short as they get, to seeds.json.
 */
const most = 5000;
const root = path.resolve('reports/guards');
const parts = ['app/domain', 'app/forms', 'app/offline', 'tests/sync', 'tsconfig.json', 'package.json'];

function playWithout({ file, text, instead }: Guard, index: number): Failure | null {
  const place = path.join(root, String(index));
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  for (const part of parts) cpSync(part, path.join(place, part), { recursive: true });
  const source = readFileSync(file, 'utf8');
  if (source.split(text).length !== 2) throw new Error(`${file} does not hold the guard once: ${text}`);
  writeFileSync(
    path.join(place, file),
    source.replace(text, () => instead),
  );
  const args = ['--import', 'tsx', 'tests/sync/find-failure.ts', String(most)];
  const said = execFileSync(process.execPath, args, { cwd: place, encoding: 'utf8' });
  return said.trim() === '' ? null : JSON.parse(said);
}

let green = 0;
const failing: Failure[] = [];
for (const [index, guard] of guards.entries()) {
  const failure = playWithout(guard, index);
  const red = failure?.violations.some((violation) => !violation.startsWith('broke down'));
  if (failure) failing.push(failure);
  if (!red) green += 1;
  console.log(`${red ? 'red  ' : 'GREEN'} ${index + 1}. without: ${guard.name}`);
  if (failure)
    console.log(`      seed ${failure.seed}, ${failure.plays.length} plays: ${failure.violations[0]}`);
}
rmSync(root, { recursive: true, force: true });
console.log(`${guards.length - green} of ${guards.length} guards are missed when they are gone`);
if (process.argv.includes('--keep')) {
  const kept = new Set<string>(
    JSON.parse(readFileSync('tests/sync/seeds.json', 'utf8')).map((one: unknown) => JSON.stringify(one)),
  );
  for (const { schedule } of failing) kept.add(JSON.stringify(schedule));
  writeFileSync('tests/sync/seeds.json', `[\n${[...kept].join(',\n')}\n]\n`);
}
process.exitCode = green === 0 ? 0 : 1;
