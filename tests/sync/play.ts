import { readFileSync } from 'node:fs';
import { runSchedule } from './run';
import { type Schedule, scheduleOf } from './schedule';
import { shrunk } from './shrink';

/** Schedules that failed once, or fail without a guard: they are played first, for ever. */
export const kept: Schedule[] = JSON.parse(readFileSync(new URL('seeds.json', import.meta.url), 'utf8'));

export type Failure = { seed: number; violations: string[]; plays: string[]; schedule: Schedule };

/** Plays a schedule again with as little as it fails with; the schedule is what seeds.json keeps. */
export function explain(failing: Schedule): Failure {
  const schedule = shrunk(failing);
  const plays = schedule.plays.map(({ at, kind, tablet }) => {
    const { jurors, tabletsEach } = schedule;
    return `${at} ms, tablet ${tablet % (jurors * tabletsEach)}: ${kind}`;
  });
  return { seed: schedule.seed, violations: runSchedule(schedule).violations, plays, schedule };
}

/** Plays schedules until one fails; null when none does. `seen` counts what happened. */
export function firstFailure(
  schedules: Iterable<Schedule>,
  seen = new Map<string, number>(),
): Schedule | null {
  for (const schedule of schedules) {
    const { violations, faults } = runSchedule(schedule);
    for (const [fault, times] of faults) seen.set(fault, (seen.get(fault) ?? 0) + times);
    if (violations.length > 0) return schedule;
  }
  return null;
}

/** The schedules of the seeds from one up to another. */
export function* schedules(from: number, to: number): Iterable<Schedule> {
  for (let seed = from; seed < to; seed += 1) yield scheduleOf(seed);
}
