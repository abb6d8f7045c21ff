import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Job, Outcome, Said } from './job';
import { type Used, usedNow } from './processor';

/**
 * One measurement: what came of the load, what it cost the processors meanwhile, where that is known, and how many
 * answers were 2xx in all, warming included.
 */
export type Measurement = Outcome & { used: Used | null; answered: number };

/** Runs jobs at the same time, each in a process of its own, and measures them; processor time is that of all. */
export async function measure(server: number, jobs: readonly Job[]): Promise<Measurement[]> {
  const runs = jobs.map(run);
  const warmed = await Promise.all(runs.map((one) => one.warmed));
  const before = usedNow(server);
  const measured = await Promise.all(runs.map((one) => one.measured));
  const after = usedNow(server);
  const used = before &&
    after && { product: after.product - before.product, database: after.database - before.database };
  return measured.map((outcome, index) => {
    const answered = outcome.times.length + (warmed[index]?.times.length ?? 0);
    return { ...outcome, used, answered };
  });
}

function run(job: Job): { warmed: Promise<Outcome>; measured: Promise<Outcome> } {
  const child = fork(new URL('load-process.ts', import.meta.url));
  child.send(job);
  // What was said is heard before the channel ends, but not always before the process has.
  const early = once(child, 'disconnect').then(() => {
    throw new Error(`the process that makes the load ended early (${child.exitCode})`);
  });
  const hear = <Key extends string>(key: Key): Promise<Outcome> =>
    new Promise((resolve) => {
      child.on('message', (said: Said) => {
        if (key in said) resolve((said as Record<Key, Outcome>)[key]);
      });
    });
  const [warmed, measured] = [hear('warmed'), hear('measured')];
  return { warmed: Promise.race([warmed, early]), measured: Promise.race([measured, early]) };
}

/** The value below which a share of sorted times lies. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
