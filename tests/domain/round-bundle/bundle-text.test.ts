import { expect, test } from 'vitest';
import { bundleText } from '~/domain/round-bundle/bundle-text';
import { parseBundle } from '~/domain/round-bundle/parse-bundle';
import { bundle, bundleBytes, entry, sheet } from '../../support/bundles';

/** The file of a round, written and read back. */
const small = () =>
  bundle({
    rules: { aggregate: { method: 'trimmed-mean', trim: 2 }, threshold: { points: 6950, comparison: '>' } },
    entries: [entry('E1'), entry('E2', { status: 'MERGED', mergedInto: 'E1' })],
    sheets: [sheet('J1', 'E1', [1050, 0, 1])],
  });

test('points are the shortest decimal texts, and only what a setting has is written', () => {
  const file = JSON.parse(bundleText(small()));
  expect(file.rules.aggregate).toEqual({ method: 'trimmed-mean', trim: 2 });
  expect(file.rules.threshold).toEqual({ points: '69.5', comparison: '>' });
  expect(file.sheets[0].marks).toEqual({ '1.1': '10.5', '1.2': '0', '2.1': '0.01' });
  expect(file.entries.map((each: object) => Object.keys(each))).toEqual([
    ['id', 'group', 'province', 'status'],
    ['id', 'group', 'province', 'status', 'mergedInto'],
  ]);
  expect(JSON.parse(bundleText(bundle())).rules.aggregate).toEqual({ method: 'mean' });
});

test('what was written reads back as it was, voted on or not', () => {
  const ballots = [{ entry: 'E1', for: 1, against: 0, blank: 0 }];
  const voted = bundle({
    sheets: [sheet('J1', 'E1', 8000)],
    council: { members: ['M1'], present: ['M1'], ballots },
  });
  expect(parseBundle(bundleBytes(small()))).toEqual({ bundle: small() });
  expect(parseBundle(bundleBytes(voted))).toEqual({ bundle: voted });
});
