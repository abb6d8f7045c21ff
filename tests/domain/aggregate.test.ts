import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aggregate, leastValues, median, meetsThreshold } from '~/domain/aggregate';
import { compareFractions, exactText, fraction } from '~/domain/fraction';

const values = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 });

test('the mean is exact', () => {
  expect(exactText(aggregate({ method: 'mean' }, [7000, 7001, 7001]))).toBe('21002/3');
});

test('the median of an even count is the mean of the middle two', () => {
  expect(exactText(median([9000, 1000, 7001, 7000]))).toBe('14001/2');
  expect(exactText(median([3, 1, 2]))).toBe('2');
});

test('each method of a round is the one it names', () => {
  const ways = [{ method: 'mean' }, { method: 'median' }, { method: 'trimmed-mean', trim: 1 }] as const;
  expect(ways.map((how) => exactText(aggregate(how, [10, 0, 2, 6, 7])))).toEqual(['5', '6', '5']);
  expect(ways.map((how) => exactText(aggregate(how, [9, 0, 1])))).toEqual(['10/3', '1', '1']);
});

test('a trimmed mean drops the lowest and the highest', () => {
  expect(exactText(aggregate({ method: 'trimmed-mean', trim: 1 }, [0, 7000, 8000, 10_000]))).toBe('7500');
  expect(exactText(aggregate({ method: 'trimmed-mean', trim: 2 }, [9, 1, 5, 2, 8]))).toBe('5');
});

test('every aggregate stays between the lowest and the highest value', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 5 }), (totals, trim) => {
      const low = fraction(BigInt(Math.min(...totals)), 1n);
      const high = fraction(BigInt(Math.max(...totals)), 1n);
      const fits = totals.length > 2 * trim;
      const ways = [
        { method: 'mean' },
        { method: 'median' },
        ...(fits ? [{ method: 'trimmed-mean', trim }] : []),
      ];
      for (const how of ways as Parameters<typeof aggregate>[0][]) {
        expect(compareFractions(aggregate(how, totals), low)).toBeGreaterThanOrEqual(0);
        expect(compareFractions(aggregate(how, totals), high)).toBeLessThanOrEqual(0);
      }
    }),
  );
});

test('trimming needs one value more than it drops', () => {
  expect(leastValues({ aggregate: { method: 'trimmed-mean', trim: 2 }, minimumSheets: 3 })).toBe(5);
  expect(leastValues({ aggregate: { method: 'trimmed-mean', trim: 1 }, minimumSheets: 4 })).toBe(4);
  expect(leastValues({ aggregate: { method: 'median' }, minimumSheets: 3 })).toBe(3);
});

test('69.996 is below 70, although it shows as 70.00', () => {
  const score = fraction(699_960n, 100n);
  expect(meetsThreshold({ points: 7000, comparison: '>=' }, score)).toBe(false);
  expect(meetsThreshold({ points: 7000, comparison: '>=' }, fraction(7000n, 1n))).toBe(true);
  expect(meetsThreshold({ points: 7000, comparison: '>' }, fraction(7000n, 1n))).toBe(false);
});

test('trimming stays between the lowest and the highest of the values it keeps', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 5 }), (totals, trim) => {
      fc.pre(totals.length > 2 * trim);
      const sorted = totals.toSorted((a, b) => a - b);
      const bound = (index: number) => fraction(BigInt(sorted.at(index) ?? 0), 1n);
      const trimmed = aggregate({ method: 'trimmed-mean', trim }, totals);
      expect(compareFractions(trimmed, bound(trim))).toBeGreaterThanOrEqual(0);
      expect(compareFractions(trimmed, bound(-1 - trim))).toBeLessThanOrEqual(0);
    }),
  );
});
