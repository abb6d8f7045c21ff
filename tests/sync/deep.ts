import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { explain, firstFailure, kept, schedules } from './play';

/**
 * `npm run test:deep`: 100,000 schedules in parts of at most 40 minutes (`--minutes`). What was played is noted in
 * reports/, and the next call goes on from there; it begins anew when the sources have changed. The schedules of
 * `npm test` come first. A failing one is printed with as little as it fails with, for seeds.json.
 */
const goal = 100_000;
const batch = 250;
const file = 'reports/deep-sync.json';
type Progress = { sources: string; played: number; failed: number[] };

const minutes = Number(process.argv[process.argv.indexOf('--minutes') + 1]) || 40;
const ends = Date.now() + Math.min(minutes, 40) * 60_000;

/** What the schedules play: when it changes, nothing of before counts. */
function digestOfSources(): string {
  const names = ['app/domain/sync', 'app/offline/outbox', 'tests/sync'].flatMap((folder) =>
    readdirSync(folder).map((name) => `${folder}/${name}`),
  );
  const hash = createHash('sha256');
  for (const name of [...names, 'app/forms/sync.ts'].sort()) hash.update(name).update(readFileSync(name));
  return hash.digest('hex');
}

function readProgress(sources: string): Progress {
  try {
    const progress: Progress = JSON.parse(readFileSync(file, 'utf8'));
    if (progress.sources === sources) return progress;
  } catch {
    // no part was played yet
  }
  return { sources, played: 0, failed: [] };
}

mkdirSync('reports', { recursive: true });
const progress = readProgress(digestOfSources());
const note = () => writeFileSync(file, JSON.stringify(progress));
const before = firstFailure(kept);
if (before) console.log(JSON.stringify(explain(before), null, 1));
console.log(`${progress.played} of ${goal} schedules were played before`);
while (progress.played < goal && Date.now() < ends) {
  const end = Math.min(goal, progress.played + batch);
  for (let from = progress.played; from < end; ) {
    const failing = firstFailure(schedules(from, end));
    if (failing) {
      console.log(JSON.stringify(explain(failing), null, 1));
      progress.failed.push(failing.seed);
    }
    from = failing ? failing.seed + 1 : end;
  }
  progress.played = end;
  note();
}
const left = goal - progress.played;
console.log(`${progress.played} schedules played, ${progress.failed.length} failed; ${left} are left`);
process.exitCode = before || progress.failed.length > 0 ? 1 : 0;
