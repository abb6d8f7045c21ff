import { expect, test } from 'vitest';
import type { RoundBundle } from '~/domain/round-bundle/bundle';
import { parseBundle } from '~/domain/round-bundle/parse-bundle';
import { tally } from '~/domain/tally/tally';
import { supposed, whatIf } from '~/domain/what-if';
import { bundleJson, jsonBytes } from '../support/bundle-json';

/** One entry with two sheets of 50.5 points, recognised at the threshold of 50. */
function aBundle(): RoundBundle {
  const value = bundleJson();
  value.council.ballots[0].for = 2;
  value.council.ballots[0].against = 0;
  const read = parseBundle(jsonBytes(value));
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.bundle;
}

function counted() {
  const bundle = aBundle();
  return { bundle, result: tally(bundle, 'd') };
}

test('a higher threshold lets an entry fall below it, and the counts say so', () => {
  const { bundle, result } = counted();
  const { before, after, changes } = whatIf(bundle, result, {
    threshold: { points: 5100, comparison: '>=' },
  });
  expect([before.reachedThreshold, after.reachedThreshold]).toEqual([1, 0]);
  expect([before.recognised, after.recognised]).toEqual([1, 0]);
  expect(changes).toEqual([
    {
      ...{ id: 'E1', group: 1 },
      before: { outcome: 'RECOGNISED', rank: 1, score: '50.50' },
      after: { outcome: 'BELOW_THRESHOLD', rank: 1, score: '50.50' },
    },
  ]);
});

test('without a juror his sheets do not count, and too few sheets leave no score', () => {
  const { bundle, result } = counted();
  const { changes } = whatIf(bundle, result, { without: ['J2'], minimumSheets: 2 });
  expect(changes.map(({ id, after }) => [id, after])).toEqual([
    ['E1', { outcome: 'INCOMPLETE', rank: null, score: null }],
  ]);
});

test('supposing nothing changes nothing, and the bundle stays as it is', () => {
  const { bundle, result } = counted();
  expect(whatIf(bundle, result, {}).changes).toEqual([]);
  expect(supposed(bundle, { without: ['J1'], minimumSheets: 9 })).not.toEqual(bundle);
  expect(bundle).toEqual(aBundle());
});
