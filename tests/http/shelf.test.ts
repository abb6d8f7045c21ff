import { expect, test } from 'vitest';
import type { FrozenPage } from '~/http/public-pages/freeze';
import { Shelf } from '~/http/public-pages/shelf';

const page = (tag: string, bytes = 10): FrozenPage => {
  return { status: 200, tag, policy: '', plain: Buffer.alloc(bytes), packed: Buffer.alloc(0) };
};

/** A shelf with a clock that is set, and a count of what was rendered. */
function shelfAt() {
  const told = { now: 0, rendered: 0 };
  const shelf = new Shelf(() => told.now);
  const get = (key: string, bytes?: number) =>
    shelf.get(key, async () => {
      told.rendered += 1;
      return page(`${key} ${told.rendered}`, bytes);
    });
  return { told, get, shelf };
}

test('a page is rendered once for ten seconds, then anew', async () => {
  const { told, get } = shelfAt();
  await get('a');
  told.now = 9_999;
  expect((await get('a'))?.tag).toBe('a 1');
  told.now = 10_000;
  expect((await get('a'))?.tag).toBe('a 2');
});

test('of many who ask at once one has it rendered', async () => {
  const { told, get } = shelfAt();
  await Promise.all(Array.from({ length: 50 }, () => get('a')));
  expect(told.rendered).toBe(1);
});

test('the page kept longest goes when there is no room', async () => {
  const { told, get } = shelfAt();
  const half = 40 * 1024 * 1024;
  for (const key of ['a', 'b', 'c']) await get(key, half);
  await get('c', half);
  expect(told.rendered).toBe(3);
  await get('a', half);
  expect(told.rendered).toBe(4);
});

test('what could not be rendered is asked for again', async () => {
  const { shelf, get } = shelfAt();
  expect(await shelf.get('a', async () => null)).toBeNull();
  await expect(shelf.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect((await get('a'))?.tag).toBe('a 1');
});
