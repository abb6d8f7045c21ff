import { violationsOf } from './invariants';
import type { Schedule } from './schedule';
import { Violation } from './violation';
import { World } from './world';

export type Run = { violations: string[]; faults: ReadonlyMap<string, number>; operations: number };

/** Plays a schedule and says what did not hold. */
export function runSchedule(schedule: Schedule): Run {
  const world = new World(schedule);
  const { faults, saved } = world.oracle;
  try {
    world.run();
    return { violations: violationsOf(world), faults, operations: saved.size };
  } catch (error) {
    const violation = error instanceof Violation ? error.message : `broke down: ${String(error)}`;
    return { violations: [violation], faults, operations: saved.size };
  }
}
