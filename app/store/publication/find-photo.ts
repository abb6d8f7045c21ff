import type { Connection } from '../database';

/** A stored photo of an entry. */
export type PhotoFile = { key: string; mediaType: string; sha256: string };

/**
 * Photo number `position` (0 first) of an entry that stands on the published list of the round with this code; null for
 * any other entry, and where there is no such photo.
 */
export async function findPublishedPhoto(
  db: Connection,
  roundCode: string,
  entryCode: string,
  position: number,
): Promise<PhotoFile | null> {
  const listed = JSON.stringify([{ entry: entryCode }]);
  const published = await db.$queryRaw<{ roundId: string }[]>`
    SELECT p."roundId" FROM "Publication" p JOIN "Round" r ON r.id = p."roundId"
    WHERE r.code = ${roundCode} AND p.list->'rows' @> ${listed}::jsonb
    LIMIT 1`;
  const roundId = published[0]?.roundId;
  if (roundId === undefined) return null;
  const photos = await db.entryPhoto.findMany({
    where: { entry: { roundId, code: entryCode } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    skip: position,
    take: 1,
    select: { file: { select: { key: true, mediaType: true, sha256: true } } },
  });
  return photos[0]?.file ?? null;
}

/** How many photos an entry of this round has. */
export async function countPhotos(db: Connection, roundId: string, entryCode: string): Promise<number> {
  return db.entryPhoto.count({ where: { entry: { roundId, code: entryCode } } });
}
