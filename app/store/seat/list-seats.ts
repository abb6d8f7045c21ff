import type { Connection } from '../database';
import { seatScoresNow } from './seat-scores';

/** A juror's seat in a round, and how far its entries are, by product group. */
export type SeatProgress = {
  roundCode: string;
  seatId: string;
  code: string;
  head: boolean;
  groups: number[];
  byGroup: GroupProgress[];
};

/** Entries of one group that the seat scores: `due` are those without a recusal; signed and started are parts of them. */
export type GroupProgress = { group: number; due: number; signed: number; started: number; recused: number };

type Row = Omit<SeatProgress, 'byGroup'> & { byGroup: GroupProgress[] };

/** The seats of an account that have not been replaced, with their progress, newest round first, in one query. */
export async function listSeats(db: Connection, accountId: string): Promise<SeatProgress[]> {
  return db.$queryRaw<Row[]>`
    SELECT r.code AS "roundCode", s.id AS "seatId", s.code, s.head, s.groups,
      (SELECT coalesce(json_agg(p ORDER BY p."group"), '[]') FROM (
        SELECT e."group", count(*) FILTER (WHERE c.id IS NULL)::int AS due,
          count(h."signedAt") FILTER (WHERE c.id IS NULL)::int AS signed,
          count(h.id) FILTER (WHERE c.id IS NULL AND h."signedAt" IS NULL)::int AS started,
          count(c.id)::int AS recused
        FROM "Entry" e
        LEFT JOIN "Recusal" c ON c."seatId" = s.id AND c."entryId" = e.id
        LEFT JOIN "Sheet" h ON h."seatId" = s.id AND h."entryId" = e.id AND h.pass = r.pass
        WHERE ${seatScoresNow}
        GROUP BY e."group") p) AS "byGroup"
    FROM "JurorSeat" s JOIN "Round" r ON r.id = s."roundId"
    WHERE s."accountId" = ${accountId} AND s."endedAt" IS NULL
    ORDER BY r."scoringClosesAt" DESC, r.code`;
}

/** A sheet that a juror touched last. */
export type LastSheet = {
  roundCode: string;
  entryId: string;
  code: string | null;
  name: string;
  at: string;
  signed: boolean;
};

/** The sheets that an account changed last, newest first; entries it has stepped aside from are left out. */
export async function listLastSheets(db: Connection, accountId: string, count: number): Promise<LastSheet[]> {
  const rows = await db.sheet.findMany({
    where: {
      seat: { accountId, endedAt: null },
      OR: [{ pass: 2 }, { pass: 1, entry: { round: { pass: 1 } } }],
      entry: { status: 'ELIGIBLE', recusals: { none: { seat: { accountId } } } },
    },
    select: {
      entryId: true,
      updatedAt: true,
      signedAt: true,
      entry: { select: { code: true, name: true, round: { select: { code: true } } } },
    },
    orderBy: { updatedAt: 'desc' },
    take: count,
  });
  return rows.map(({ entryId, updatedAt, signedAt, entry }) => ({
    roundCode: entry.round.code,
    entryId,
    code: entry.code,
    name: entry.name,
    at: updatedAt.toISOString(),
    signed: signedAt !== null,
  }));
}
