import { expect, test } from 'vitest';
import type { RoundBundle } from '~/domain/round-bundle/bundle';
import { goingOn, scoring } from '~/domain/tally/standing';
import { tally } from '~/domain/tally/tally';
import { bundle, entry, type Small, sheet } from '../../support/bundles';

/** Rules 1 to 5: which sheets count, what they come to, and the threshold. */
const resultOf = (small: Small) => tally(bundle(small), 'digest');

const totals = (of: string, ...points: number[]) =>
  points.map((total, index) => sheet(`J${index + 1}`, of, total));

const first = (small: Small) => resultOf(small).entries[0];

test('the score is the exact mean of the counting totals', () => {
  expect(first({ sheets: totals('E1', 8000, 8100, 7950) })).toEqual({
    id: 'E1',
    group: 1,
    outcome: 'AWAITING_VOTE',
    sheets: 3,
    score: { exact: '481/6', display: '80.17' },
    rank: 1,
    tied: false,
  });
});

test('a mean of 69.996 is below a threshold of 70, and shows as 70.00', () => {
  const close = first({ sheets: totals('E1', 6999, 6999, 7000, 7000, 7000) });
  expect(close?.outcome).toBe('BELOW_THRESHOLD');
  expect(close?.score).toEqual({ exact: '17499/250', display: '70.00' });
});

test('70 meets a threshold of 70 by >=, not by >', () => {
  const outcome = (comparison: '>=' | '>') =>
    first({ sheets: totals('E1', 7000), rules: { threshold: { points: 7000, comparison } } })?.outcome;
  expect([outcome('>='), outcome('>')]).toEqual(['AWAITING_VOTE', 'BELOW_THRESHOLD']);
});

test('a trimmed mean drops the extremes, and needs one sheet that is left', () => {
  const rules: Small['rules'] = { aggregate: { method: 'trimmed-mean', trim: 1 } };
  expect(first({ rules, sheets: totals('E1', 0, 7000, 7500, 10_000) })?.score?.exact).toBe('145/2');
  expect(first({ rules, sheets: totals('E1', 7000, 7500) })).toEqual({
    id: 'E1',
    group: 1,
    outcome: 'INCOMPLETE',
    sheets: 2,
    score: null,
    rank: null,
    tied: false,
  });
});

test('fewer sheets than the round asks for make an entry incomplete', () => {
  expect(first({ rules: { minimumSheets: 3 }, sheets: totals('E1', 9000, 9000) })?.outcome).toBe(
    'INCOMPLETE',
  );
  expect(first({ rules: { minimumSheets: 1 } })?.outcome).toBe('INCOMPLETE');
});

test('an ignored sheet is listed with the first reason that holds, in input order', () => {
  const result = resultOf({
    rules: { passes: 2 },
    entries: [
      entry('E1'),
      entry('E2', { status: 'WITHDRAWN' }),
      entry('E3', { status: 'MERGED', mergedInto: 'E1' }),
      entry('E4', { status: 'NOT_ELIGIBLE' }),
    ],
    jurors: [
      { id: 'J1', groups: [1] },
      { id: 'J2', groups: [2] },
    ],
    recusals: [
      { juror: 'J2', entry: 'E1' },
      { juror: 'J1', entry: 'E4' },
    ],
    sheets: [
      sheet('J1', 'E4', 7000),
      sheet('J2', 'E1', 7000),
      sheet('J1', 'E3', 7000, 2),
      sheet('J1', 'E1', 6000),
      sheet('J2', 'E2', 7000),
      sheet('J1', 'E1', 9000, 2),
    ],
  });
  expect(result.ignoredSheets).toEqual([
    { juror: 'J1', entry: 'E4', pass: 1, reason: 'NOT_ELIGIBLE' },
    { juror: 'J2', entry: 'E1', pass: 1, reason: 'NOT_IN_PANEL' },
    { juror: 'J1', entry: 'E3', pass: 2, reason: 'MERGED' },
    { juror: 'J2', entry: 'E2', pass: 1, reason: 'WITHDRAWN' },
    { juror: 'J1', entry: 'E1', pass: 2, reason: 'NOT_IN_PASS' },
  ]);
});

test('a recused juror does not count', () => {
  const recusals = [{ juror: 'J2', entry: 'E1' }];
  const result = resultOf({ recusals, sheets: totals('E1', 7000, 9000) });
  expect(result.entries[0]).toMatchObject({ sheets: 1, score: { exact: '70' } });
  expect(result.ignoredSheets).toEqual([{ juror: 'J2', entry: 'E1', pass: 1, reason: 'RECUSED' }]);
});

test('a sheet for an entry that is not there is a bug, not an ignored sheet', () => {
  expect(() => resultOf({ sheets: totals('E9', 7000) })).toThrow('the bundle knows no E9');
});

const twoPasses = (pass1: number[], pass2: number[]): RoundBundle =>
  bundle({
    rules: { passes: 2, minimumSheets: 2 },
    sheets: [
      ...pass1.map((total, index) => sheet(`J${index + 1}`, 'E1', total, 1)),
      ...pass2.map((total, index) => sheet(`J${index + 1}`, 'E1', total, 2)),
    ],
  });

test('what meets the threshold in the first pass goes on, marked there already or not', () => {
  const goes = (...first: number[]) => goingOn(scoring(twoPasses(first, [])).standings);
  expect([goes(7000, 7000), goes(7000, 6999), goes(9000)]).toEqual([['E1'], [], []]);
  expect(goingOn(scoring(twoPasses([8000, 8000], [1000])).standings)).toEqual(['E1']);
});

test.each([
  ['goes on and has its pass-2 score', [7000, 7000], [8000, 9000], 'AWAITING_VOTE', '85', 1, 2, 0],
  ['goes on and fails there', [9000, 9000], [6000, 7000], 'BELOW_THRESHOLD', '65', 1, 2, 0],
  ['goes on and is incomplete there', [9000, 9000], [9000], 'INCOMPLETE', null, null, 1, 0],
  [
    'stays below and keeps its pass-1 score without rank',
    [6000, 7000, 6500],
    [9000, 9000],
    'BELOW_THRESHOLD',
    '65',
    null,
    3,
    2,
  ],
  ['is incomplete in pass 1', [9000], [9000, 9000], 'INCOMPLETE', null, null, 1, 2],
])('with two passes an entry that %s', (_, pass1, pass2, outcome, exact, rank, sheets, ignored) => {
  const result = tally(twoPasses(pass1, pass2), 'digest');
  const [own] = result.entries;
  expect([own?.outcome, own?.score?.exact ?? null, own?.rank, own?.sheets]).toEqual([
    outcome,
    exact,
    rank,
    sheets,
  ]);
  expect(result.ignoredSheets.map((each) => each.reason)).toEqual(Array(ignored).fill('NOT_IN_PASS'));
});

test('counts add up and say who reached the threshold', () => {
  const result = resultOf({
    entries: [
      entry('E1'),
      entry('E2'),
      entry('E3', { status: 'NOT_ELIGIBLE' }),
      entry('E4', { status: 'WITHDRAWN' }),
      entry('E5', { status: 'MERGED', mergedInto: 'E1' }),
      entry('E6'),
    ],
    sheets: [sheet('J1', 'E1', 7000), sheet('J1', 'E2', 7100), sheet('J1', 'E6', 100)],
    council: { members: ['M1'], present: ['M1'], ballots: [{ entry: 'E2', for: 1, against: 0, blank: 0 }] },
  });
  expect(result.counts).toEqual({
    entered: 6,
    eligible: 3,
    notEligible: 1,
    withdrawn: 1,
    merged: 1,
    reachedThreshold: 2,
    recognised: 1,
  });
  expect(result.entries.map((each) => each.outcome)).toEqual([
    'AWAITING_VOTE',
    'RECOGNISED',
    'NOT_ELIGIBLE',
    'WITHDRAWN',
    'MERGED',
    'BELOW_THRESHOLD',
  ]);
});

test('reliability looks at the last pass only', () => {
  const result = tally(twoPasses([9000, 7000], [8000, 7000, 7500]), 'digest');
  expect(result.reliability.jurors.slice(0, 3)).toEqual([
    { id: 'J1', sheets: 1, severity: 7.5 },
    { id: 'J2', sheets: 1, severity: -7.5 },
    { id: 'J3', sheets: 1, severity: 0 },
  ]);
  expect(result.reliability.groups).toEqual([{ group: 1, alpha: 0 }]);
});

test('reliability knows nothing of an entry that stayed in pass 1', () => {
  const { reliability } = tally(twoPasses([6000, 7000], []), 'digest');
  expect(reliability.jurors[0]).toEqual({ id: 'J1', sheets: 0, severity: null });
  expect(reliability.groups).toEqual([{ group: 1, alpha: null }]);
});
