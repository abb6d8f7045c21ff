import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * `npm run test:tablets`: 500 runs of the tablet's faults in a browser, in parts of 50 that are kept when they are done:
 * broken off, it goes on with the first part that is not. A part that fails is named and ends it.
 */
const all = 500;
const size = 50;
const file = 'reports/tablet-parts.json';

mkdirSync('reports', { recursive: true });
const done: number[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
for (let from = 0; from < all; from += size) {
  if (done.includes(from)) continue;
  const env = { ...process.env, TABLET_FROM: String(from), TABLET_RUNS: String(size) };
  const { status } = spawnSync('node_modules/.bin/playwright', ['test', 'tests/e2e/tablet/faults.test.ts'], {
    env,
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error(`seeds ${from} to ${from + size - 1}: failed`);
    process.exit(1);
  }
  done.push(from);
  writeFileSync(file, JSON.stringify(done));
}
console.log(`${done.length * size} of ${all} runs passed`);
