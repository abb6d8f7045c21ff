import { fold } from './fold';

/** What a list of a page shows: one page of the rows that were found, and how many there are. */
export type Listed<T> = { rows: T[]; total: number; page: number; pageSize: number; q: string };

/** What a list is narrowed to; pages are counted from 1. */
export type Narrowing = { q: string; page: number };

/** The rows whose text holds every word that is searched for, whatever its case and diacritics, in their order, paged. */
export function listed<T>(
  rows: readonly T[],
  textOf: (row: T) => string,
  { q, page }: Narrowing,
  pageSize = 50,
): Listed<T> {
  const words = fold(q).split(' ');
  const found = rows.filter((row) => {
    const text = fold(textOf(row));
    return words.every((word) => text.includes(word));
  });
  const last = Math.max(1, Math.ceil(found.length / pageSize));
  const shown = Math.min(page, last);
  return {
    rows: found.slice((shown - 1) * pageSize, shown * pageSize),
    ...{ total: found.length, page: shown, pageSize, q },
  };
}
