import { expect, test } from 'vitest';
import { disclosed, type PublishedProduct, publishedList } from '~/domain/publication';
import type { EntryResult, RoundResult } from '~/domain/result';

/** The list of a decision: the recognised products by group, rank and code. */
const product = (entry: string): PublishedProduct => ({
  entry,
  product: `Sản phẩm ${entry}`,
  isSet: false,
  items: [],
  producer: 'HTX',
  address: 'Hà Nội',
  group: 1,
  province: { codeSet: '2025-34', code: '01' },
  provinceName: 'Hà Nội',
  region: 'NORTH',
  photo: true,
  invented: false,
  producerInvented: false,
});

const recognised = (id: string, group: number, rank: number): EntryResult => {
  const score = { exact: '80', display: '80.00' };
  return { id, group, outcome: 'RECOGNISED', sheets: 3, score, rank, tied: false };
};

const counts: RoundResult['counts'] = {
  entered: 6,
  eligible: 6,
  notEligible: 0,
  withdrawn: 0,
  merged: 0,
  reachedThreshold: 6,
  recognised: 5,
};

const list = (...entries: EntryResult[]) =>
  publishedList(
    { counts, entries },
    entries.map(({ id }) => product(id)),
  );

test('recognised products alone come, by group, then rank, then code, numbered from 1', () => {
  const { rows } = list(
    recognised('E5', 2, 1),
    recognised('E3', 1, 2),
    recognised('E4', 1, 2),
    recognised('E2', 1, 2),
    { ...recognised('E0', 1, 5), outcome: 'NOT_RECOGNISED' },
    recognised('E1', 1, 1),
  );
  expect(rows.map(({ number, entry, rank, score }) => [number, entry, rank, score])).toEqual([
    [1, 'E1', 1, '80.00'],
    [2, 'E2', 2, '80.00'],
    [3, 'E3', 2, '80.00'],
    [4, 'E4', 2, '80.00'],
    [5, 'E5', 1, '80.00'],
  ]);
});

test('a line without score and rank is listed without them', () => {
  const [row] = list({ ...recognised('E1', 1, 1), score: null, rank: null }).rows;
  expect(row).toEqual({ ...product('E1'), number: 1, score: null, rank: null });
});

test('a recognised entry without its product is a bug, not a shorter list', () => {
  expect(() => publishedList({ counts, entries: [recognised('E1', 1, 1)] }, [])).toThrow(
    'no product for the recognised entry E1',
  );
});

test('scores and ranks are shown only where they are disclosed', () => {
  const whole = list(recognised('E1', 1, 1));
  expect(disclosed(whole, 'SCORES')).toBe(whole);
  expect(disclosed(whole, 'BUNDLE')).toBe(whole);
  expect(disclosed(whole, 'LIST')).toEqual({
    counts,
    rows: [{ ...product('E1'), number: 1, score: null, rank: null }],
  });
});
