import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addFractions,
  compareFractions,
  displayText,
  exactText,
  fraction,
  roundHalfAway,
} from '~/domain/fraction';

const any = fc
  .tuple(fc.bigInt({ min: -10_000n, max: 10_000n }), fc.bigInt({ min: 1n, max: 300n }))
  .map(([num, den]) => fraction(num, den));

test('a fraction is reduced and has its sign above', () => {
  expect(fraction(6n, -4n)).toEqual({ num: -3n, den: 2n });
  expect(fraction(0n, 7n)).toEqual({ num: 0n, den: 1n });
  expect(() => fraction(1n, 0n)).toThrow(new RangeError('a fraction has no denominator 0'));
});

test.each([
  [1123n, 14n, '1123/14', '80.21'],
  [160n, 2n, '80', '80.00'],
  [17_499n, 250n, '17499/250', '70.00'],
  [1n, 200n, '1/200', '0.01'],
  [-1n, 200n, '-1/200', '0.00'],
  [-1n, 3n, '-1/3', '-0.33'],
  [-3n, 200n, '-3/200', '-0.01'],
])('%i/%i is exactly %s and shows as %s', (num, den, exact, display) => {
  expect(exactText(fraction(num, den))).toBe(exact);
  expect(displayText(fraction(num, den))).toBe(display);
});

test.each([
  [5n, 8n, 2, 0.63],
  [-5n, 8n, 2, -0.63],
  [-1n, 1000n, 2, 0],
  [1n, 3n, 4, 0.3333],
])('%i/%i rounds half away from zero', (num, den, decimals, rounded) => {
  expect(roundHalfAway(fraction(num, den), decimals)).toBe(rounded);
});

test('comparing fractions agrees with subtracting them', () => {
  const difference = (a: typeof any extends fc.Arbitrary<infer F> ? F : never, b: typeof a) =>
    addFractions(a, { num: -b.num, den: b.den }).num;
  fc.assert(
    fc.property(any, any, (a, b) => {
      const sign = difference(a, b) < 0n ? -1 : Number(difference(a, b) > 0n);
      expect(compareFractions(a, b)).toBe(sign);
      expect(compareFractions(a, b) + compareFractions(b, a)).toBe(0);
    }),
  );
});
