import type { Connection } from '../database';

/** An entry that a juror has signed a sheet of, and how many sheets of others count for it. */
export type StandingSheet = { code: string; name: string; others: number };

/** The signed sheets of a seat for eligible entries of its groups, by the entry's code. */
export async function countStandingSheets(
  db: Connection,
  roundId: string,
  seatId: string,
): Promise<StandingSheet[]> {
  return db.$queryRaw<StandingSheet[]>`
    SELECT coalesce(e.code, e.id) AS code, e.name, (SELECT count(*)::int FROM "Sheet" o
      JOIN "JurorSeat" b ON b.id = o."seatId" AND b."setAsideAt" IS NULL AND e."group" = ANY(b.groups)
      WHERE o."entryId" = e.id AND o.pass = h.pass AND o."signedAt" IS NOT NULL AND o."seatId" <> s.id
        AND NOT EXISTS (SELECT 1 FROM "Recusal" c WHERE c."seatId" = b.id AND c."entryId" = e.id)) AS others
    FROM "Sheet" h
    JOIN "JurorSeat" s ON s.id = h."seatId"
    JOIN "Entry" e ON e.id = h."entryId" AND e.status = 'ELIGIBLE' AND e."group" = ANY(s.groups)
    WHERE s.id = ${seatId} AND s."roundId" = ${roundId} AND h."signedAt" IS NOT NULL
    ORDER BY e.code, h.pass`;
}
