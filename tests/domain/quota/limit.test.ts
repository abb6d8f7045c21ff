import { describe, expect, it, test } from 'vitest';
import {
  freeLimit,
  isSet,
  type Limit,
  missingFrom,
  placesLeft,
  targetsAhead,
  targetsOf,
  targetText,
} from '~/domain/quota/limit';

const bacNinh = { codeSet: '2025-34', code: '24' } as const;
/** Bắc Giang until 30 June 2025, then part of Bắc Ninh (Resolution 202/2025/QH15). */
const bacGiang = { codeSet: '2004-63', code: '24' } as const;

const limit = (part: Partial<Limit> = {}): Limit => ({ ...freeLimit('PROVINCE'), mode: 'REFUSAL', ...part });

describe('what an entry counts under', () => {
  it('is its province, its group there and its producer, in this order', () => {
    const targets = targetsOf({ provinces: [bacNinh], group: 2, facilityId: 'f' });
    expect(targets.map(targetText)).toEqual(['province:2025-34:24', 'group:2025-34:24:2', 'producer:f']);
  });

  it('is also the unit that one of the 63 provinces merged into', () => {
    const targets = targetsOf({ provinces: [bacGiang, bacNinh], group: 1, facilityId: 'f' });
    expect(targets.map(targetText)).toEqual([
      'province:2004-63:24',
      'province:2025-34:24',
      'group:2004-63:24:1',
      'group:2025-34:24:1',
      'producer:f',
    ]);
  });

  it('is asked whole where it waits, and by other group where it has been forwarded', () => {
    const counted = { provinces: [bacNinh], group: 2, facilityId: 'f' } as const;
    expect(targetsAhead(counted, true)).toEqual([targetsOf(counted)]);
    expect(targetsAhead(counted, false).map((way) => way.map(targetText))).toEqual([
      ['group:2025-34:24:1'],
      ['group:2025-34:24:3'],
      ['group:2025-34:24:4'],
    ]);
  });
});

test.each<[string, Partial<Limit>, number | null]>([
  ['off', { mode: 'OFF', maximum: 3 }, null],
  ['without a maximum', {}, null],
  ['with room', { maximum: 3, forwarded: 1 }, 2],
  ['full', { maximum: 3, forwarded: 3 }, 0],
  ['over a mere warning', { mode: 'WARNING', maximum: 3, forwarded: 5 }, 0],
  [
    'with one beyond it by override, which uses no ordinary place',
    { maximum: 3, forwarded: 3, beyond: 1 },
    1,
  ],
  ['of nothing at all', { maximum: 0 }, 0],
])('the places left in a limit %s', (_, part, left) => {
  expect(placesLeft(limit(part))).toBe(left);
});

test.each<[string, Partial<Limit>, boolean]>([
  ['off', { mode: 'OFF', maximum: 3, minimum: 1 }, false],
  ['without a number', {}, false],
  ['with a maximum', { maximum: 0 }, true],
  ['with a minimum', { minimum: 1 }, true],
])('whether a limit %s is set', (_, part, set) => {
  expect(isSet(limit(part))).toBe(set);
});

test.each<[string, Partial<Limit>, number]>([
  ['off', { mode: 'OFF', minimum: 3 }, 0],
  ['not set', {}, 0],
  ['not reached', { minimum: 3, forwarded: 1 }, 2],
  ['reached', { minimum: 3, forwarded: 3 }, 0],
])('what is missing from a minimum %s', (_, part, missing) => {
  expect(missingFrom(limit(part))).toBe(missing);
});

test('a limit that nobody has set is off and counts nothing', () => {
  expect(freeLimit('PROVINCE')).toEqual({
    ...{ scope: 'PROVINCE', mode: 'OFF', maximum: null, minimum: null, forwarded: 0, beyond: 0 },
  });
});
