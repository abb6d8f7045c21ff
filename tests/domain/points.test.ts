import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPoints, parsePoints, pointsText, withSeparators } from '~/domain/points';

test.each([
  ['10.5', 1050],
  ['10.50', 1050],
  ['0', 0],
  ['00.07', 7],
  ['999999.99', 99_999_999],
])('"%s" is %i hundredths', (text, hundredths) => {
  expect(parsePoints(text)).toBe(hundredths);
});

test.each(['', '.5', '5.', '1.234', '-1', '+1', '1e2', '1,5', ' 1', '1\n', '1234567', '１'])(
  '%j is no points',
  (text) => {
    expect(parsePoints(text)).toBe(null);
  },
);

test('every amount reads back from its own text', () => {
  const amount = fc.integer({ min: 0, max: 99_999_999 });
  fc.assert(fc.property(amount, (hundredths) => parsePoints(pointsText(hundredths)) === hundredths));
});

test('the text of points is the shortest', () => {
  expect([7000, 1050, 1005, 7, 0].map(pointsText)).toEqual(['70', '10.5', '10.05', '0.07', '0']);
});

test('people read points with the separators of their language', () => {
  expect(formatPoints(1050, { decimal: ',', thousands: '.' })).toBe('10,5');
  expect(formatPoints(123_456_700, { decimal: ',', thousands: '.' })).toBe('1.234.567');
  expect(withSeparators('-1234.50', { decimal: ',', thousands: '.' })).toBe('-1.234,50');
});
