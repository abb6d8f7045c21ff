import { fold } from '~/domain/fold';
import type { Standing } from './standing';
import type { Wanted } from './wanted';

/** The standings that match, typed with or without diacritics, in the juror's own order or by code. */
export function found(all: readonly Standing[], wanted: Wanted): Standing[] {
  const text = fold(wanted.text);
  const hits = all.filter(
    ({ entry, state }) =>
      (wanted.group === '' || String(entry.group) === wanted.group) &&
      (wanted.province === '' || entry.material.province === wanted.province) &&
      (wanted.state === '' || state === wanted.state) &&
      searchText(entry).includes(text),
  );
  if (wanted.order === 'own') return hits;
  return [...hits].sort((a, b) => (a.entry.code < b.entry.code ? -1 : 1));
}

function searchText({ code, material: { name, producer, province } }: Standing['entry']): string {
  return fold(`${code} ${name} ${producer} ${province}`);
}

/** The entry whose code a label carries, as plain text or at the end of an address; null where none is the juror's. */
export function entryOnLabel(all: readonly Standing[], label: string): Standing | null {
  const read = label.trim().toUpperCase();
  const byLength = [...all].sort((a, b) => b.entry.code.length - a.entry.code.length);
  return byLength.find(({ entry }) => read.endsWith(entry.code.toUpperCase())) ?? null;
}
