import type { RubricContent } from '~/domain/rubric';
import type { Connection } from '../database';
import { seatScoresNow } from '../seat/seat-scores';

/** A sheet that is due and not signed, as it is printed blank. */
export type DueSheet = { juror: string; name: string; entry: string; product: string; group: number };

/** The sheets of a juror, or of all, that are due and not signed, by juror, group and code; recused ones are left out. */
export async function listDueSheets(db: Connection, roundId: string, juror?: string): Promise<DueSheet[]> {
  return db.$queryRaw<DueSheet[]>`
    SELECT s.code AS juror, a.name, coalesce(e.code, '') AS entry, e.name AS product, e."group"
    FROM "JurorSeat" s
    JOIN "Round" r ON r.id = s."roundId"
    JOIN "Account" a ON a.id = s."accountId"
    JOIN "Entry" e ON ${seatScoresNow}
    WHERE s."roundId" = ${roundId} AND (${juror ?? null}::text IS NULL OR s.code = ${juror ?? null})
      AND NOT EXISTS (SELECT 1 FROM "Recusal" c WHERE c."seatId" = s.id AND c."entryId" = e.id)
      AND NOT EXISTS (SELECT 1 FROM "Sheet" h WHERE h."seatId" = s.id AND h."entryId" = e.id AND h.pass = r.pass
        AND h."signedAt" IS NOT NULL)
    ORDER BY s.code, e."group", e.code`;
}

/** The rubric in force of every product group that has one. */
export async function rubricsInForce(db: Connection, roundId: string): Promise<Map<number, RubricContent>> {
  const rows = await db.rubric.findMany({
    where: { roundId, approvedAt: { not: null } },
    select: { group: true, content: true },
    distinct: ['group'],
    orderBy: [{ group: 'asc' }, { version: 'desc' }],
  });
  return new Map(rows.map(({ group, content }) => [group, content as RubricContent]));
}
