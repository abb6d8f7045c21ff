import type { Connection } from '../database';
import { Prisma } from '../generated/client';
import { seatScores } from '../seat/seat-scores';

/** How far one juror is: the entries to score, and what has become of each. `ended`: replaced by decision. */
export type JurorProgress = {
  seatId: string;
  code: string;
  name: string;
  head: boolean;
  ended: boolean;
  groups: number[];
  assigned: number;
  recused: number;
  started: number;
  signed: number;
  lastAt: string | null;
};

/**
 * What counts for a seat in the progress of an entry: it is to score it, or has signed a sheet that stands, whether or
 * not the entry is still its own. On the aliases of `seatScores`, with h for the sheet.
 */
const counts = Prisma.sql`e."roundId" = s."roundId" AND e.status = 'ELIGIBLE' AND e."group" = ANY(s.groups)
  AND (${seatScores(1)} OR (h."signedAt" IS NOT NULL AND s."setAsideAt" IS NULL))`;

/** Progress of every juror of a round; `assigned` counts the entries of `counts`, recused ones included. */
export async function loadJurorProgress(db: Connection, roundId: string): Promise<JurorProgress[]> {
  const rows = await db.$queryRaw<(Omit<JurorProgress, 'lastAt'> & { lastAt: Date | null })[]>`
    SELECT s.id AS "seatId", s.code, a.name, s.head, s."endedAt" IS NOT NULL AS ended, s.groups, d.*
    FROM "JurorSeat" s
    JOIN "Round" r ON r.id = s."roundId"
    JOIN "Account" a ON a.id = s."accountId"
    CROSS JOIN LATERAL (
      SELECT count(e.id)::int AS assigned,
        count(c.id)::int AS recused,
        count(h.id) FILTER (WHERE h."signedAt" IS NULL AND c.id IS NULL)::int AS started,
        count(h."signedAt") FILTER (WHERE c.id IS NULL)::int AS signed,
        max(h."updatedAt") AS "lastAt"
      FROM "Entry" e
      LEFT JOIN "Recusal" c ON c."seatId" = s.id AND c."entryId" = e.id
      LEFT JOIN "Sheet" h ON h."seatId" = s.id AND h."entryId" = e.id AND h.pass = 1
      WHERE ${counts}) d
    WHERE s."roundId" = ${roundId}
    ORDER BY s.code`;
  return rows.map((row) => ({ ...row, lastAt: row.lastAt?.toISOString() ?? null }));
}

/** One eligible entry and how many of its jurors have signed. */
export type EntryProgress = {
  id: string;
  code: string;
  name: string;
  group: number;
  due: number;
  signed: number;
  waitingFor: string[];
};

/** Signed sheets of every eligible entry of a round; `waitingFor` are the codes of jurors who have not signed yet. */
export async function loadEntryProgress(db: Connection, roundId: string): Promise<EntryProgress[]> {
  return db.$queryRaw<EntryProgress[]>`
    SELECT e.id, e.code, e.name, e."group", d.*
    FROM "Entry" e
    JOIN "Round" r ON r.id = e."roundId"
    CROSS JOIN LATERAL (
      SELECT count(s.id)::int AS due,
        count(h."signedAt")::int AS signed,
        coalesce(array_agg(s.code ORDER BY s.code) FILTER (WHERE h."signedAt" IS NULL), '{}') AS "waitingFor"
      FROM "JurorSeat" s
      LEFT JOIN "Sheet" h ON h."seatId" = s.id AND h."entryId" = e.id AND h.pass = 1
      WHERE s."roundId" = e."roundId" AND ${counts}
        AND NOT EXISTS (SELECT 1 FROM "Recusal" c WHERE c."seatId" = s.id AND c."entryId" = e.id)) d
    WHERE e."roundId" = ${roundId} AND e.status = 'ELIGIBLE'
    ORDER BY e.code`;
}
