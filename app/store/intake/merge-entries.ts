import type { Connection } from '../database';

/** An entry by what it is called in a list of choices. */
export type NamedEntry = { id: string; code: string | null; name: string };

const named = { id: true, code: true, name: true } as const;

/** Eligible entries of the same producer in the same round, other than the entry itself: what it can be merged into. */
export async function listMergeTargets(
  db: Connection,
  roundId: string,
  facilityId: string,
  entryId: string,
): Promise<NamedEntry[]> {
  return db.entry.findMany({
    where: { roundId, facilityId, status: 'ELIGIBLE', id: { not: entryId } },
    select: named,
    orderBy: { code: 'asc' },
  });
}

/** Entries of a round that have been merged into this one, and the one it has been merged into. */
export async function findMerges(
  db: Connection,
  roundId: string,
  entryId: string,
): Promise<{ merged: NamedEntry[]; mergedInto: NamedEntry | null }> {
  const [merged, mergedInto] = await Promise.all([
    db.entry.findMany({ where: { roundId, mergedIntoId: entryId }, select: named, orderBy: { name: 'asc' } }),
    db.entry.findFirst({ where: { roundId, merged: { some: { id: entryId } } }, select: named }),
  ]);
  return { merged, mergedInto };
}

/** Leads entries merged into one entry on to another, so that a merged entry always names an entry that stands. */
export async function leadMergedOn(
  tx: Connection,
  roundId: string,
  from: string,
  into: string,
): Promise<void> {
  await tx.entry.updateMany({ where: { roundId, mergedIntoId: from }, data: { mergedIntoId: into } });
}

/** How many entries have been merged into this one. */
export async function countMerged(db: Connection, roundId: string, entryId: string): Promise<number> {
  return db.entry.count({ where: { roundId, mergedIntoId: entryId } });
}
