import { runSchedule } from './run';
import type { Schedule } from './schedule';

/** Leaves out of a failing schedule what it fails without, in ever smaller parts, within so many runs. */
export function shrunk(schedule: Schedule, runs = 400): Schedule {
  let smallest = schedule;
  let left = runs;
  for (
    let size = Math.ceil(schedule.plays.length / 2);
    size >= 1;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let from = 0; from < smallest.plays.length && left > 0; left -= 1) {
      const plays = smallest.plays.toSpliced(from, size);
      const shorter = { ...smallest, plays };
      if (runSchedule(shorter).violations.length > 0) smallest = shorter;
      else from += size;
    }
  }
  return smallest;
}
