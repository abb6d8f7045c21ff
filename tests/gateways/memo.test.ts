import { expect, test } from 'vitest';
import { createMemo } from '~/gateways/memo';

/** Counts how often a value was made. */
function counted() {
  const told = { made: 0 };
  const make = async () => {
    told.made += 1;
    return told.made;
  };
  return { told, make };
}

test('a value is made once for a version, also for many who ask at once', async () => {
  const memo = createMemo();
  const { told, make } = counted();
  await Promise.all(Array.from({ length: 20 }, () => memo.get('a', '1', make)));
  expect(await memo.get('a', '1', make)).toBe(1);
  expect(await memo.get('a', '2', make)).toBe(2);
  expect(told.made).toBe(2);
});

test('what was asked for longest ago is forgotten first', async () => {
  const memo = createMemo(2);
  const { told, make } = counted();
  for (const key of ['a', 'b', 'a', 'c', 'a']) await memo.get(key, '1', make);
  expect(told.made).toBe(3);
  await memo.get('b', '1', make);
  expect(told.made).toBe(4);
});

test('a failed making is not remembered', async () => {
  const memo = createMemo();
  await expect(memo.get('a', '1', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await memo.get('a', '1', async () => 'there')).toBe('there');
});
