import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Drawable, drawSample, quotaOf } from '~/domain/visit/sample';
import { sortKey } from '~/domain/visit/sort-key';

const producer = (facilityId: string, province: string, ...groups: number[]): Drawable => ({
  facilityId,
  province,
  groups,
});

const rule = (atLeast: number, share: string | null = null) => ({ atLeast, share });

describe('how many of a province are drawn', () => {
  it.each([
    [rule(2), 10, 2],
    [rule(2), 1, 1],
    [rule(2), 0, 0],
    [rule(2, '10/100'), 10, 2],
    [rule(2, '25/100'), 10, 3],
    [rule(1, '100/100'), 7, 7],
  ])('%j of %i is %i', (asked, producers, drawn) => {
    expect(quotaOf(asked, producers)).toBe(drawn);
  });
});

describe('the draw', () => {
  it('takes the groups of a province in turn', () => {
    const two = [1, 1, 1, 1, 2, 2].map((group, index) => producer(`f${index}`, '01', group));
    const drawn = drawSample(two, rule(4), 'seed');
    const groups = drawn.map((id) => two.find(({ facilityId }) => facilityId === id)?.groups[0]);
    expect(groups.filter((group) => group === 1)).toHaveLength(2);
    expect(groups.filter((group) => group === 2)).toHaveLength(2);
  });

  it('prefers the group that the whole sample lacks where a province has both alike', () => {
    const all = [
      producer('a', '01', 1),
      producer('b', '02', 1),
      producer('c', '02', 2),
      producer('d', '03', 2, 1),
    ];
    expect(drawSample(all, rule(1), 'seed').slice(0, 2)).toEqual(['a', 'c']);
  });

  it('draws otherwise with another seed, and nobody from nobody', () => {
    const many = Array.from({ length: 40 }, (_, index) => producer(`f${index}`, '01', 1));
    expect(drawSample(many, rule(5), 'one')).not.toEqual(drawSample(many, rule(5), 'two'));
    expect(drawSample([], rule(5), 'one')).toEqual([]);
  });
});

const producers = fc
  .array(fc.tuple(fc.constantFrom('01', '02', '03'), fc.integer({ min: 1, max: 4 })), { maxLength: 40 })
  .map((all) => all.map(([province, group], index) => producer(`f${index}`, province, group)));
const rules = fc.record({
  atLeast: fc.integer({ min: 1, max: 6 }),
  share: fc.constantFrom(null, '10/100', '50/100'),
});
const seed = fc.stringMatching(/^[0-9a-f]{16}$/);

describe('whatever the producers, the rule and the seed', () => {
  it('the draw is the same in any order of producers, has nobody twice, and fills every quota', () => {
    fc.assert(
      fc.property(producers, rules, seed, (all, asked, text) => {
        const drawn = drawSample(all, asked, text);
        expect(drawSample([...all].reverse(), asked, text)).toEqual(drawn);
        expect(new Set(drawn).size).toBe(drawn.length);
        for (const province of ['01', '02', '03']) {
          const own = all.filter((one) => one.province === province);
          const count = own.filter(({ facilityId }) => drawn.includes(facilityId)).length;
          expect(count).toBe(quotaOf(asked, own.length));
        }
      }),
    );
  });

  it('a group of a province is behind another by two only where it has nobody left', () => {
    fc.assert(
      fc.property(producers, rules, seed, (all, asked, text) => {
        const drawn = new Set(drawSample(all, asked, text));
        for (const province of ['01', '02', '03']) {
          const own = all.filter((one) => one.province === province);
          const of = (group: number) => own.filter(({ groups }) => groups[0] === group);
          const taken = (group: number) => of(group).filter(({ facilityId }) => drawn.has(facilityId)).length;
          const counts = [1, 2, 3, 4].filter((group) => of(group).length > taken(group)).map(taken);
          const most = Math.max(0, ...[1, 2, 3, 4].map(taken));
          for (const count of counts) expect(most - count).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

it('keys are numbers of 32 bits that a text decides', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const key = sortKey(text);
      expect(Number.isInteger(key) && key >= 0 && key < 2 ** 32).toBe(true);
      expect(sortKey(text)).toBe(key);
    }),
  );
});
