import { expect, test } from 'vitest';
import type { BundleBallot, RoundBundle } from '~/domain/round-bundle/bundle';
import { tally } from '~/domain/tally/tally';
import { bundle, sheet } from '../../support/bundles';

/** Rules 7 and 8: what the council makes of an entry that met the threshold. */
const nobody: RoundBundle['council'] = { members: [], present: [], ballots: [] };

function outcome(council: RoundBundle['council'], total = 8000) {
  return tally(bundle({ sheets: [sheet('J1', 'E1', total)], council }), 'digest').entries[0]?.outcome;
}

const members = ['M1', 'M2', 'M3'];

const meeting = (present: number, ballot?: Partial<BundleBallot>): RoundBundle['council'] => ({
  members,
  present: members.slice(0, present),
  ballots: ballot ? [{ entry: 'E1', for: 0, against: 0, blank: 0, ...ballot }] : [],
});

test.each([
  ['no council yet', null, 'AWAITING_VOTE'],
  ['a quorum and no ballot', meeting(2), 'AWAITING_VOTE'],
  ['no quorum and no ballot', meeting(1), 'NO_QUORUM'],
  ['no members at all', nobody, 'NO_QUORUM'],
  ['a ballot without quorum', meeting(1, { for: 1 }), 'NO_QUORUM'],
  ['a ballot whose own number makes the quorum', meeting(1, { for: 2, present: 2 }), 'RECOGNISED'],
  ['a ballot whose own number breaks the quorum', meeting(3, { for: 1, present: 1 }), 'NO_QUORUM'],
  ['a majority', meeting(3, { for: 2, against: 1 }), 'RECOGNISED'],
  ['half of those present', meeting(2, { for: 1, blank: 1 }), 'NOT_RECOGNISED'],
  ['a tie and a casting vote', meeting(2, { for: 1, against: 1, casting: 'for' }), 'RECOGNISED'],
])('%s makes it %s', (_, council, expected) => {
  expect(outcome(council)).toBe(expected);
});

test('below the threshold no vote matters', () => {
  expect(outcome(meeting(3), 6999)).toBe('BELOW_THRESHOLD');
});
