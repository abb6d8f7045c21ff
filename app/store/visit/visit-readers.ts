import { asReadable, type ReadableEntry, readSubjectSelection } from '../entry/readable-entry';
import type { Prisma } from '../generated/client';

/** What `readersOf` needs of an entry of a visit. */
export const readersSelection = {
  ...readSubjectSelection,
  mergedInto: { select: readSubjectSelection },
} as const satisfies Prisma.EntrySelect;

type Row = Prisma.EntryGetPayload<{ select: typeof readersSelection }>;

/** The entries by which a visit is read: those it checked, and what has taken in one of them since. */
export function readersOf(entries: readonly Row[]): ReadableEntry[] {
  return entries.flatMap((entry) =>
    [entry, entry.mergedInto].flatMap((one) => (one ? [asReadable(one)] : [])),
  );
}
