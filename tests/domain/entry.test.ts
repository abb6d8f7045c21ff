import { describe, expect, it } from 'vitest';
import { canMove, entryCode, entryStatuses } from '~/domain/entry';

describe('canMove', () => {
  it.each([
    ['submit', ['DRAFT', 'RETURNED', 'SUPPLEMENT']],
    ['sendBack', ['SUBMITTED']],
    ['forward', ['SUBMITTED']],
    ['accept', ['FORWARDED']],
    ['withdraw', ['DRAFT', 'SUBMITTED', 'RETURNED', 'FORWARDED', 'SUPPLEMENT', 'ELIGIBLE']],
  ] as const)('%s starts from %j alone', (move, from) => {
    expect(entryStatuses.filter((status) => canMove(status, move) === true)).toEqual(from);
  });

  it('says from which state it refused', () => {
    expect(canMove('ELIGIBLE', 'submit')).toEqual({
      refused: 'entry.wrongState',
      facts: { status: 'ELIGIBLE' },
    });
  });
});

it('a code names round, group and number', () => {
  expect(entryCode('2026-BAC', 2, 17)).toBe('2026-BAC-2-017');
});
