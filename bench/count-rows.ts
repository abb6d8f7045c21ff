import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { milliseconds } from './print';

/** Bundles of so many entries are counted; the goal is named for the second. */
const many = [1_000, 10_000, 30_000];
const goal = { entries: 10_000, factor: 4, mebibytes: 1024 };

export const countHeadings = [
  'tally, bytes to result',
  'file',
  'time',
  'JSON.parse',
  'factor',
  'memory',
  'goal',
  'reached',
];

type Times = { megabytes: number; count: number; parse: number; read: number };

/** Counts big bundles with the product's own functions, bundled as the product is, each in a process of its own. */
export async function measureCounts(say: (line: string) => void): Promise<string[][]> {
  const folder = mkdtempSync(path.resolve('node_modules/.bench-'));
  const script = path.join(folder, 'count.mjs');
  try {
    await build({
      ...{ entryPoints: [new URL('count-process.ts', import.meta.url).pathname], outfile: script },
      ...{ bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20' },
    });
    return many.map((entries) => {
      say(`tally of ${entries.toLocaleString('en')} entries`);
      return countRow(script, path.join(folder, 'bundle.json'), entries);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function countRow(script: string, file: string, entries: number): string[] {
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [script, ...args], { encoding: 'utf8', maxBuffer: 1e6 });
  run('make', String(entries), file);
  const { mebibytes } = JSON.parse(run('memory', file)) as { mebibytes: number };
  const { megabytes, count, parse } = JSON.parse(run('time', file)) as Times;
  const factor = count / parse;
  const reached = factor <= goal.factor && mebibytes < goal.mebibytes;
  const named = entries === goal.entries;
  return [
    `${entries.toLocaleString('en')} entries × 9 sheets × 13 criteria`,
    ...[`${megabytes.toFixed(1)} MB`, milliseconds(count), milliseconds(parse), factor.toFixed(1)],
    `${mebibytes.toFixed(0)} MiB`,
    ...(named ? [`≤ ${goal.factor} × JSON.parse, < 1 GiB`, reached ? 'yes' : 'no'] : ['–', '–']),
  ];
}
