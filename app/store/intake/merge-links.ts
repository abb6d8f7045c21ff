import type { EntryStatus } from '~/domain/entry';
import type { MergeLink } from '~/domain/merge';
import type { Connection } from '../database';

/** For every entry that this one stands for: what it was merged into at the time. */
export async function listMergeLinks(
  db: Connection,
  roundId: string,
  survivorId: string,
): Promise<MergeLink[]> {
  return db.$queryRaw<MergeLink[]>`
    SELECT DISTINCT ON (e.id) e.id AS "from", coalesce(s."intoId", e."mergedIntoId") AS into
    FROM "Entry" e LEFT JOIN "EntryStep" s ON s."entryId" = e.id AND s."to" = 'MERGED'
    WHERE e."roundId" = ${roundId} AND e."mergedIntoId" = ${survivorId} AND e.status = 'MERGED'
    ORDER BY e.id, s.at DESC, s.id`;
}

/** The state a merged entry was in before, to which a split leads back. */
export type BeforeMerge = { survivorId: string; status: EntryStatus; statusReason: string | null };

/** Finds what a merged entry of a round was before it was merged; null where it is not merged. */
export async function findBeforeMerge(
  db: Connection,
  roundId: string,
  entryId: string,
): Promise<BeforeMerge | null> {
  const entry = await db.entry.findFirst({
    where: { id: entryId, roundId, status: 'MERGED' },
    select: { mergedIntoId: true, steps: { orderBy: { at: 'desc' } } },
  });
  const merge = entry?.steps.find((step) => step.to === 'MERGED');
  if (!entry?.mergedIntoId || !merge) return null;
  const earlier = entry.steps.slice(entry.steps.indexOf(merge) + 1);
  const reached = earlier.find((step) => step.to === merge.from);
  return {
    survivorId: entry.mergedIntoId,
    status: merge.from as EntryStatus,
    statusReason: reached?.reason ?? null,
  };
}

/** Names the survivors of merged entries of a round anew. */
export async function saveSurvivors(
  tx: Connection,
  roundId: string,
  links: readonly MergeLink[],
): Promise<void> {
  for (const { from, into } of links) {
    await tx.entry.updateMany({
      where: { id: from, roundId, status: 'MERGED' },
      data: { mergedIntoId: into },
    });
  }
}
