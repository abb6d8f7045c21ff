import { expect, it } from 'vitest';
import { listed } from '~/domain/listed';

const rows = Array.from({ length: 120 }, (_, index) => `J${index} Lê Thị Hoà Bình`);

it('finds every word without diacritics, whatever its order', () => {
  expect(listed(rows, (row) => row, { q: 'binh LE j7', page: 1 }).rows).toHaveLength(11);
  expect(listed(rows, (row) => row, { q: 'không có', page: 1 }).total).toBe(0);
});

it('pages, and a page beyond the last is the last', () => {
  const { rows: shown, ...list } = listed(rows, (row) => row, { q: '', page: 9 });
  expect([shown.length, shown[0]]).toEqual([20, rows[100]]);
  expect(list).toEqual({ total: 120, page: 3, pageSize: 50, q: '' });
  expect(listed([], String, { q: '', page: 1 })).toMatchObject({ rows: [], page: 1, total: 0 });
});
