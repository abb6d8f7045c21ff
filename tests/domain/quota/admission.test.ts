import { describe, expect, it, test } from 'vitest';
import {
  admission,
  freed,
  fullRefusal,
  needsOverride,
  outcomeOf,
  taken,
  type Way,
  wayInto,
} from '~/domain/quota/admission';
import { freeLimit, type Limit } from '~/domain/quota/limit';
import { refuse } from '~/domain/refusal';

const limit = (part: Partial<Limit> = {}): Limit => ({ ...freeLimit('PROVINCE'), mode: 'REFUSAL', ...part });
const fullOne = limit({ maximum: 2, forwarded: 2 });
const warning = limit({ scope: 'GROUP', mode: 'WARNING', maximum: 1, forwarded: 1 });

test.each<[string, Limit, boolean, Way | null]>([
  ['within one that has room', limit({ maximum: 1 }), false, 'WITHIN'],
  ['within one that has room, though allowed beyond', limit({ maximum: 1 }), true, 'WITHIN'],
  ['within one that is off', limit({ mode: 'OFF', maximum: 0 }), false, 'WITHIN'],
  ['over one that warns', warning, false, 'OVER'],
  ['over one that warns, though allowed beyond', warning, true, 'OVER'],
  ['not into a full one', fullOne, false, null],
  ['beyond a full one by override', fullOne, true, 'BEYOND'],
])('an entry gets %s', (_, one, overridden, way) => {
  expect(wayInto(one, overridden)).toBe(way);
});

test.each<Way>(['WITHIN', 'OVER', 'BEYOND'])('leaving %s undoes entering', (way) => {
  const entered = taken(fullOne, way);
  expect(entered).toEqual({ ...fullOne, forwarded: 3, beyond: way === 'BEYOND' ? 1 : 0 });
  expect(freed(entered, way)).toEqual(fullOne);
});

describe('forwarding', () => {
  const free = freeLimit('PRODUCER');

  it('takes a place in every limit', () => {
    const binding = limit({ maximum: 2, forwarded: 1 });
    expect(admission([binding, free], false)).toEqual({
      places: [
        { limit: { ...binding, forwarded: 2 }, way: 'WITHIN' },
        { limit: { ...free, forwarded: 1 }, way: 'WITHIN' },
      ],
      full: null,
    });
  });

  it('takes none where one is full, and names the first', () => {
    const group = limit({ scope: 'GROUP', maximum: 0 });
    expect(admission([free, fullOne, group], false)).toEqual({ places: null, full: fullOne });
    expect(needsOverride([free, fullOne])).toBe(true);
    expect(needsOverride([free, warning])).toBe(false);
  });

  const cameTo = (limits: Limit[], overridden = false) => {
    const { places } = admission(limits, overridden);
    const { outcome, decisive } = outcomeOf(places ?? []);
    return [outcome, decisive && [decisive.scope, decisive.forwarded]];
  };

  it('is allowed, and the first limit that binds says how far it is used', () => {
    expect(cameTo([free])).toEqual(['ALLOWED', null]);
    expect(cameTo([free, limit({ maximum: 5, forwarded: 3 })])).toEqual(['ALLOWED', ['PROVINCE', 4]]);
  });

  it('warns where a limit that warns is exceeded', () => {
    expect(cameTo([limit({ maximum: 5 }), warning])).toEqual(['WARNED', ['GROUP', 2]]);
  });

  it('says that an override was needed before it warns', () => {
    expect(cameTo([warning, fullOne], true)).toEqual(['OVERRIDDEN', ['PROVINCE', 3]]);
  });
});

describe('the refusal of a full limit', () => {
  const names = { province: 'Bắc Ninh', group: 2, producer: 'HTX Hòa Bình' };

  it.each([
    ['PROVINCE', 'quota.provinceFull', { province: 'Bắc Ninh' }],
    ['GROUP', 'quota.groupFull', { province: 'Bắc Ninh', group: 2 }],
    ['PRODUCER', 'quota.producerFull', { producer: 'HTX Hòa Bình' }],
  ] as const)('on a %s says how many are in and how many may be', (scope, code, who) => {
    const refusal = fullRefusal({ ...fullOne, scope }, names);
    expect(refusal).toEqual(refuse(code, { forwarded: 2, maximum: 2, ...who }));
  });

  it('can name a field, and counts a limit without a maximum as none', () => {
    const refusal = fullRefusal(freeLimit('PROVINCE'), names, 'group');
    expect(refusal).toEqual(
      refuse('quota.provinceFull', { forwarded: 0, maximum: 0, province: 'Bắc Ninh' }, 'group'),
    );
  });
});
