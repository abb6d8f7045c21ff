import { useSyncExternalStore } from 'react';

/** Which view of the tablet an address names: it lies behind the `#`, so that no request is made for it. */
export type View =
  | { name: 'home' | 'list' | 'review' | 'questions' | 'help' }
  | { name: 'entry' | 'receipt' | 'recuse' | 'compare'; entryId: string };

/** Where a hash leads: into the real work or the rehearsal, and to which view; the home for any other text. */
export function viewAt(hash: string): { rehearsal: boolean; view: View } {
  const parts = hash.replace(/^#\/?/, '').split('/').filter(Boolean);
  const rehearsal = parts[0] === 'rehearsal';
  const [first = '', id = '', more = ''] = rehearsal ? parts.slice(1) : parts;
  return { rehearsal, view: viewOf(first, decoded(id), more) };
}

function viewOf(first: string, entryId: string, more: string): View {
  if (first === 'e' && entryId !== '') {
    const name = more === 'receipt' || more === 'recuse' || more === 'compare' ? more : 'entry';
    return { name, entryId };
  }
  return { name: plain.find((name) => name === first) ?? 'home' };
}

const plain = ['list', 'review', 'questions', 'help'] as const;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The address of an entry, or of one of its views. */
export function entryTo(base: string, entryId: string, more?: 'receipt' | 'recuse' | 'compare'): string {
  const own = `${base}/e/${encodeURIComponent(entryId)}`;
  return more ? `${own}/${more}` : own;
}

const hash = () => window.location.hash;

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The hash of the page as it changes; empty before scripts run. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, hash, () => '');
}

/** Goes to another view, as a link would. */
export function goTo(address: string): void {
  window.location.hash = address.replace(/^#/, '');
}
