import { type SheetCounts, sumCounts } from '~/domain/board';
import type { Connection } from '../database';
import { Prisma } from '../generated/client';
import { criteriaByGroup } from '../rubric/find-rubrics';
import { seatScoresNow } from '../seat/seat-scores';

/** A juror's seat as the lists of progress name it. `ended`: replaced by decision. */
type Seat = { seatId: string; code: string; name: string; head: boolean; ended: boolean; groups: number[] };

/** How far one juror is: the entries to score, and what has become of each. */
export type JurorProgress = Seat & SheetCounts & { lastAt: string | null };

/** The same of one product group; a juror without entries has one line, of group null. */
export type SeatGroupProgress = Seat & { group: number | null } & SheetCounts & { lastAt: Date | null };

/**
 * What counts for a seat in the progress of an entry: it is to score it, or has signed a sheet that stands, whether or
 * not the entry is still its own. On the aliases of `seatScores`, with h for the sheet.
 */
const counts = Prisma.sql`e."roundId" = s."roundId" AND e.status = 'ELIGIBLE' AND e."group" = ANY(s.groups)
  AND (${seatScoresNow} OR (h."signedAt" IS NOT NULL AND s."setAsideAt" IS NULL))`;

/** Progress of every juror in every group; `assigned` counts the entries of `counts`, recused ones included. */
export async function loadSeatProgress(db: Connection, roundId: string): Promise<SeatGroupProgress[]> {
  return db.$queryRaw<SeatGroupProgress[]>`
    WITH scale AS (${criteriaByGroup(roundId)})
    SELECT s.id AS "seatId", s.code, a.name, s.head, s."endedAt" IS NOT NULL AS ended, s.groups, d."group",
      coalesce(d.assigned, 0) AS assigned, coalesce(d.recused, 0) AS recused, coalesce(d.started, 0) AS started,
      coalesce(d.whole, 0) AS whole, coalesce(d.signed, 0) AS signed, d."lastAt"
    FROM "JurorSeat" s
    JOIN "Round" r ON r.id = s."roundId"
    JOIN "Account" a ON a.id = s."accountId"
    LEFT JOIN LATERAL (
      SELECT e."group", count(e.id)::int AS assigned,
        count(c.id)::int AS recused,
        count(h.id) FILTER (WHERE h."signedAt" IS NULL AND c.id IS NULL)::int AS started,
        count(h.id) FILTER (WHERE h."signedAt" IS NULL AND c.id IS NULL AND k.criteria <= (
          SELECT count(m.value) FROM "MarkHead" m WHERE m."sheetId" = h.id))::int AS whole,
        count(h."signedAt") FILTER (WHERE c.id IS NULL)::int AS signed,
        max(h."updatedAt") AS "lastAt"
      FROM "Entry" e
      LEFT JOIN scale k ON k."group" = e."group"
      LEFT JOIN "Recusal" c ON c."seatId" = s.id AND c."entryId" = e.id
      LEFT JOIN "Sheet" h ON h."seatId" = s.id AND h."entryId" = e.id AND h.pass = r.pass
      WHERE ${counts} GROUP BY e."group") d ON true
    WHERE s."roundId" = ${roundId}
    ORDER BY s.code, d."group"`;
}

/** Progress of every juror of a round, by code. */
export async function loadJurorProgress(db: Connection, roundId: string): Promise<JurorProgress[]> {
  return byJuror(await loadSeatProgress(db, roundId));
}

/** The lines of each juror as one. */
export function byJuror(rows: readonly SeatGroupProgress[]): JurorProgress[] {
  const bySeat = new Map<string, SeatGroupProgress[]>();
  for (const row of rows) bySeat.set(row.seatId, [...(bySeat.get(row.seatId) ?? []), row]);
  return [...bySeat.values()].map((own) => {
    const { seatId, code, name, head, ended, groups } = own[0] as SeatGroupProgress;
    const last = Math.max(...own.map(({ lastAt }) => lastAt?.getTime() ?? 0));
    const lastAt = last > 0 ? new Date(last).toISOString() : null;
    return { ...{ seatId, code, name, head, ended, groups }, ...sumCounts(own), lastAt };
  });
}

/** One entry and how many of its jurors have signed. */
export type EntryProgress = {
  id: string;
  code: string;
  name: string;
  group: number;
  due: number;
  signed: number;
  waitingFor: string[];
};

/** Signed sheets of every eligible entry that is scored in the present pass; `waitingFor` are the codes of jurors who have not signed yet. */
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
      LEFT JOIN "Sheet" h ON h."seatId" = s.id AND h."entryId" = e.id AND h.pass = r.pass
      WHERE s."roundId" = e."roundId" AND ${counts}
        AND NOT EXISTS (SELECT 1 FROM "Recusal" c WHERE c."seatId" = s.id AND c."entryId" = e.id)) d
    WHERE e."roundId" = ${roundId} AND e.status = 'ELIGIBLE' AND e.pass = r.pass
    ORDER BY e.code`;
}
