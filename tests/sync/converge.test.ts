import { expect, it } from 'vitest';
import { unsentOf } from '~/offline/outbox/outbox';
import { violationsOf } from './invariants';
import { fair, type Weather } from './network';
import { Random } from './random';
import { World } from './world';

const [jurors, entries, criteria] = [60, 40, 13];
const bad: Weather = { ...fair, lost: 0.3, delay: 1000 };
const gone: Weather = { ...fair, lost: 1 };
const minute = 60_000;

/** A morning of sixty tablets on a bad network that then is gone for a while: how long until the last one is done. */
function settleAfter(healed: Weather): { world: World; seconds: number } {
  const schedule = { seed: 60, jurors, tabletsEach: 1, entries, most: 200, healsAt: 0, plays: [] };
  const world = new World(schedule);
  world.server.rubric = Array.from({ length: criteria }, (_, index) => ({
    id: `${index}`,
    max: 1000,
    step: 50,
  }));
  const { timeline, tablets } = world;
  for (const [index, tablet] of tablets.entries()) {
    tablet.weather = bad;
    tablet.start();
    const random = new Random(index);
    for (const entryId of world.entries) {
      for (const { id } of world.server.rubric) {
        const content = { value: random.below(21) * 50, text: null };
        timeline.at(random.below(20 * minute), () => tablet.write({ entryId, pass: 1 }, id, content));
      }
    }
  }
  const weather = (of: Weather) => {
    for (const tablet of tablets) tablet.weather = of;
  };
  timeline.at(10 * minute, () => weather(gone));
  timeline.at(20 * minute, () => weather(healed));
  timeline.runUntil(20 * minute);
  let seconds = 0;
  while (tablets.some(({ outbox }) => !outbox || unsentOf(outbox).length > 0) && seconds < 600) {
    seconds += 1;
    timeline.runUntil(20 * minute + seconds * 1000);
  }
  return { world, seconds };
}

it('60 jurors with 40 entries of 13 criteria, after 30 % loss and 2 s round trip: together within 60 s of healing', {
  timeout: 120_000,
}, () => {
  const { world, seconds } = settleAfter({ ...fair, delay: 1000 });
  expect(seconds).toBeLessThanOrEqual(60);
  for (const tablet of world.tablets) tablet.refresh();
  world.timeline.runUntil(world.timeline.now + minute);
  expect(violationsOf(world)).toEqual([]);
  expect(world.server.tables.kept.size).toBeGreaterThan(jurors * entries * criteria * 0.9);
});
