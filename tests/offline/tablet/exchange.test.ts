import { expect, test } from 'vitest';
import { received } from '~/offline/outbox/received';
import { renumbered } from '~/offline/outbox/renumbered';
import { goesOn } from '~/offline/tablet/exchange';
import { afterMarks, answer, hex } from '../outbox/model';

/** 203 operations that the server has decided, of a tablet that then took another name. */
function renamed() {
  const state = afterMarks(...Array.from({ length: 203 }, (_, index) => 100 + index));
  const outcomes = state.log.map(({ operation: { opId, seq } }) => ({
    ...{ opId, seq, outcome: 'APPLIED' as const },
  }));
  return renumbered(received(state, answer({ acknowledged: 203, outcomes })).state, hex(1000)).state;
}

test('a tablet with another name goes on at once until the server has its whole log again', () => {
  const before = renamed();
  const half = received(before, answer({ acknowledged: 200 })).state;
  expect(goesOn(before, half)).toBe('again');
  expect(goesOn(half, received(half, answer({ acknowledged: 203 })).state)).toBe('rest');
});

test('an exchange that moved nothing leaves the server alone for a while', () => {
  const state = afterMarks(800);
  expect(goesOn(state, received(state, answer()).state)).toBe('later');
});
