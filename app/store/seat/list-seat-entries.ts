import { fold } from '~/domain/fold';
import type { Connection } from '../database';
import { Prisma } from '../generated/client';
import { seatScoresNow } from './seat-scores';

/** How far a juror's sheet of an entry is. */
export type SheetState = 'OPEN' | 'STARTED' | 'SIGNED' | 'RECUSED';

/** An entry in a juror's list; points in hundredths, `total` of an unsigned sheet is what its marks come to so far. */
export type SeatEntry = {
  id: string;
  code: string;
  name: string;
  producer: string;
  group: number;
  isSet: boolean;
  provinceName: string;
  invented: boolean;
  state: SheetState;
  marked: number;
  total: number | null;
  hasRemarks: boolean;
};

/**
 * An order of the seat's own: fixed, but another for every juror, so that no product is always seen first; by code where
 * the round's rules say so.
 */
export const ownOrder = Prisma.sql`
  CASE WHEN coalesce((r.rules->>'shuffleEntries')::boolean, true) THEN md5(s.id || e.id) END, e.code`;

/** The entries that a seat scores in the present pass with the state of its sheets, by group and then in its own order. One query. */
export async function listSeatEntries(
  db: Connection,
  roundId: string,
  seatId: string,
  q = '',
): Promise<SeatEntry[]> {
  return db.$queryRaw<SeatEntry[]>`
    SELECT e.id, e.code, e.name, f.name AS producer, e."group", e."isSet",
      coalesce(p.name, e.province) AS "provinceName", e.invented,
      CASE WHEN c.id IS NOT NULL THEN 'RECUSED' WHEN h."signedAt" IS NOT NULL THEN 'SIGNED'
        WHEN h.id IS NOT NULL THEN 'STARTED' ELSE 'OPEN' END AS state,
      coalesce(m.marked, 0)::int AS marked,
      CASE WHEN h."signedAt" IS NOT NULL THEN h.total ELSE m.total::int END AS total,
      coalesce(h.remarks <> '', false) AS "hasRemarks"
    FROM "JurorSeat" s
    JOIN "Round" r ON r.id = s."roundId"
    JOIN "Entry" e ON ${seatScoresNow}
    JOIN "Facility" f ON f.id = e."facilityId"
    LEFT JOIN "RoundProvince" p ON p."roundId" = e."roundId" AND p."codeSet" = e."codeSet" AND p.code = e.province
    LEFT JOIN "Recusal" c ON c."seatId" = s.id AND c."entryId" = e.id
    LEFT JOIN "Sheet" h ON h."seatId" = s.id AND h."entryId" = e.id AND h.pass = r.pass
    LEFT JOIN LATERAL (SELECT count(value) AS marked, sum(value) AS total
      FROM "MarkHead" WHERE "sheetId" = h.id) m ON true
    WHERE s.id = ${seatId} AND s."roundId" = ${roundId} AND e.search LIKE ${`%${fold(q)}%`}
    ORDER BY e."group", ${ownOrder}`;
}

/** One stop of the rail beside the sheet. */
export type RailStop = { id: string; code: string; state: SheetState };

/** The rail of one product group, in the same order as the list. */
export async function listRail(
  db: Connection,
  key: { roundCode: string; accountId: string; entryId: string },
): Promise<RailStop[]> {
  return db.$queryRaw<RailStop[]>`
    SELECT e.id, e.code,
      CASE WHEN c.id IS NOT NULL THEN 'RECUSED' WHEN h."signedAt" IS NOT NULL THEN 'SIGNED'
        WHEN h.id IS NOT NULL THEN 'STARTED' ELSE 'OPEN' END AS state
    FROM "Round" r
    JOIN "JurorSeat" s ON s."roundId" = r.id AND s."accountId" = ${key.accountId}
    JOIN "Entry" own ON own.id = ${key.entryId} AND own."roundId" = r.id
    JOIN "Entry" e ON e."group" = own."group" AND ${seatScoresNow}
    LEFT JOIN "Recusal" c ON c."seatId" = s.id AND c."entryId" = e.id
    LEFT JOIN "Sheet" h ON h."seatId" = s.id AND h."entryId" = e.id AND h.pass = r.pass
    WHERE r.code = ${key.roundCode}
    ORDER BY ${ownOrder}`;
}
