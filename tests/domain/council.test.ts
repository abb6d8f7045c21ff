import { expect, test } from 'vitest';
import { type BallotCounts, type CouncilRules, parseShare, quorumHolds, voteOutcome } from '~/domain/council';

const rules = (
  base: 'present' | 'members' | 'valid',
  share = '1/2',
  comparison: '>' | '>=' = '>',
): CouncilRules => ({
  quorum: '2/3',
  majority: { share, comparison, base },
});

const votes = (
  inFavour: number,
  against: number,
  blank = 0,
  more: Partial<BallotCounts> = {},
): BallotCounts => ({
  for: inFavour,
  against,
  blank,
  ...more,
});

test.each([
  ['2/3', true],
  ['0/1', true],
  ['10/12', true],
  ['13/12', false],
  ['1/1', true],
  ['3/2', false],
  ['1/0', false],
  ['1/02', false],
  ['-1/2', false],
  ['0.5', false],
  ['1/2\n', false],
])('%j as a share: %s', (text, good) => {
  expect(parseShare(text) !== null).toBe(good);
});

test('two thirds of nine members are six, of ten are seven', () => {
  expect([5, 6].map((present) => quorumHolds(rules('present'), 9, present))).toEqual([false, true]);
  expect([6, 7].map((present) => quorumHolds(rules('present'), 10, present))).toEqual([false, true]);
});

test('a council without members has no quorum, whatever the share', () => {
  expect(quorumHolds({ ...rules('present'), quorum: '0/1' }, 0, 0)).toBe(false);
});

test.each([
  ['more than half of those present', rules('present'), votes(5, 3, 2), 'NOT_RECOGNISED'],
  ['more than half of those present, one more', rules('present'), votes(6, 3, 1), 'RECOGNISED'],
  ['half is enough where the rules say so', rules('present', '1/2', '>='), votes(5, 3, 2), 'RECOGNISED'],
  ['more than half of all members', rules('members'), votes(6, 0), 'NOT_RECOGNISED'],
  ['more than half of the valid votes', rules('valid'), votes(3, 2, 5), 'RECOGNISED'],
  ['two thirds of the valid votes', rules('valid', '2/3', '>='), votes(4, 2, 4), 'RECOGNISED'],
  ['less than two thirds of the valid votes', rules('valid', '2/3', '>='), votes(3, 2, 5), 'NOT_RECOGNISED'],
  ['no valid vote', rules('valid', '0/1', '>='), votes(0, 0, 10), 'NOT_RECOGNISED'],
  ['a tie without casting vote', rules('valid'), votes(5, 5), 'NOT_RECOGNISED'],
  ['a tie with a casting vote for', rules('valid'), votes(5, 5, 0, { casting: 'for' }), 'RECOGNISED'],
  [
    'a tie with a casting vote against',
    rules('valid', '1/2', '>='),
    votes(5, 5, 0, { casting: 'against' }),
    'NOT_RECOGNISED',
  ],
  ['a casting vote beside the point', rules('present'), votes(6, 4, 0, { casting: 'against' }), 'RECOGNISED'],
  ['too few at this vote', rules('present'), votes(7, 0, 0, { present: 7 }), 'NO_QUORUM'],
  ['enough at this vote, of those there', rules('present'), votes(5, 3, 0, { present: 8 }), 'RECOGNISED'],
])('%s', (_, how, ballot, outcome) => {
  expect(voteOutcome(how, 12, 10, ballot)).toBe(outcome);
});

test('rules whose share is none are refused, not counted', () => {
  expect(() => voteOutcome({ ...rules('present'), quorum: '3/2' }, 3, 3, votes(3, 0))).toThrow(
    new RangeError('a share of the rules is not a fraction of at most 1'),
  );
});

test('a quorum at the vote counts, not the one at the meeting', () => {
  expect(voteOutcome(rules('present'), 12, 0, votes(8, 0, 0, { present: 8 }))).toBe('RECOGNISED');
});
