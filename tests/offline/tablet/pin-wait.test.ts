import { expect, test } from 'vitest';
import { isPin, waitAfter, waitUntil } from '~/offline/tablet/pin-wait';

test('four wrong PINs cost nothing, from the fifth on the wait doubles up to a quarter of an hour', () => {
  const waits = [0, 4, 5, 6, 7, 8, 9, 10, 50].map((wrong) => waitAfter(wrong) / 1000);
  expect(waits).toEqual([0, 0, 30, 60, 120, 240, 480, 900, 900]);
});

test('a wait ends at its instant, and a clock that was put back does not prolong it', () => {
  const row = { wrong: 5, triedAt: 1_000_000 };
  expect(waitUntil(row, 1_000_000)).toBe(1_030_000);
  expect(waitUntil(row, 1_029_999)).toBe(1_030_000);
  expect(waitUntil(row, 1_030_000)).toBeNull();
  expect(waitUntil(row, 1_000_000 - 2 * 365 * 86_400_000)).toBeNull();
  expect(waitUntil({ wrong: 4, triedAt: 1_000_000 }, 1_000_000)).toBeNull();
});

test('a PIN is six digits and nothing else', () => {
  expect(['000000', '123456'].every(isPin)).toBe(true);
  expect(['12345', '1234567', '12345a', '', ' 23456', '１２３４５６'].some(isPin)).toBe(false);
});
