import { fold } from '~/domain/fold';
import type { Connection } from '../database';

/** A request to reopen a sheet, as it is listed; open ones first, then the last. */
export type ListedReopening = {
  id: string;
  juror: string;
  entry: string;
  product: string;
  reason: string;
  requestedById: string;
  requestedBy: string;
  requestedAt: string;
  state: 'OPEN' | 'CONFIRMED' | 'DECLINED';
  endedBy: string | null;
  endedAt: string | null;
};

export async function listReopenings(db: Connection, roundId: string): Promise<ListedReopening[]> {
  type Row = Omit<ListedReopening, 'requestedAt' | 'endedAt'> & { requestedAt: Date; endedAt: Date | null };
  const rows = await db.$queryRaw<Row[]>`
    SELECT q.id, s.code AS juror, coalesce(e.code, '') AS entry, e.name AS product, q.reason, q."requestedById",
      coalesce(a.name, '') AS "requestedBy", q."requestedAt",
      CASE WHEN q."confirmedAt" IS NOT NULL THEN 'CONFIRMED' WHEN q."declinedAt" IS NOT NULL THEN 'DECLINED'
        ELSE 'OPEN' END AS state,
      b.name AS "endedBy", coalesce(q."confirmedAt", q."declinedAt") AS "endedAt"
    FROM "SheetReopening" q
    JOIN "Sheet" h ON h.id = q."sheetId"
    JOIN "JurorSeat" s ON s.id = h."seatId"
    JOIN "Entry" e ON e.id = h."entryId"
    LEFT JOIN "Account" a ON a.id = q."requestedById"
    LEFT JOIN "Account" b ON b.id = coalesce(q."confirmedById", q."declinedById")
    WHERE q."roundId" = ${roundId}
    ORDER BY (q."confirmedAt" IS NOT NULL OR q."declinedAt" IS NOT NULL), q."requestedAt" DESC, q.id`;
  return rows.map((row) => ({
    ...row,
    requestedAt: row.requestedAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
  }));
}

/** A signed sheet that could be reopened; `total` in hundredths. */
export type SignedSheetRow = {
  seatId: string;
  entryId: string;
  juror: string;
  person: string;
  entry: string;
  product: string;
  total: number;
  signedAt: string;
  asked: boolean;
};

/** A page of the signed sheets of a round's present pass, by juror and entry; found by juror, code, product or producer. */
export async function listSignedSheets(
  db: Connection,
  roundId: string,
  { q, page, pageSize }: { q: string; page: number; pageSize: number },
): Promise<{ rows: SignedSheetRow[]; total: number }> {
  const sought = fold(q);
  const rows = await db.$queryRaw<(Omit<SignedSheetRow, 'signedAt'> & { signedAt: Date; found: number })[]>`
    SELECT h."seatId", h."entryId", s.code AS juror, a.name AS person, coalesce(e.code, '') AS entry, e.name AS product,
      h.total, h."signedAt", count(*) OVER ()::int AS found,
      EXISTS (SELECT 1 FROM "SheetReopening" q WHERE q."sheetId" = h.id
        AND q."confirmedAt" IS NULL AND q."declinedAt" IS NULL) AS asked
    FROM "Sheet" h
    JOIN "JurorSeat" s ON s.id = h."seatId"
    JOIN "Account" a ON a.id = s."accountId"
    JOIN "Entry" e ON e.id = h."entryId"
    JOIN "Round" r ON r.id = h."roundId" AND h.pass = r.pass
    WHERE h."roundId" = ${roundId} AND h."signedAt" IS NOT NULL
      AND (lower(s.code) = ${sought} OR e.search LIKE ${`%${sought}%`})
    ORDER BY s.code, e.code LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`;
  return {
    total: rows[0]?.found ?? 0,
    rows: rows.map(({ found: _, ...row }) => ({ ...row, signedAt: row.signedAt.toISOString() })),
  };
}

/** The signed sheet of a seat and an entry, as it is shown before somebody asks for it to be reopened. */
export async function findSignedSheet(
  db: Connection,
  { id: roundId, pass }: { id: string; pass: number },
  key: { seatId: string; entryId: string },
): Promise<Omit<SignedSheetRow, 'asked' | 'person'> | null> {
  const row = await db.sheet.findFirst({
    where: { roundId, ...key, pass, signedAt: { not: null } },
    select: {
      ...{ seatId: true, entryId: true, total: true, signedAt: true },
      seat: { select: { code: true } },
      entry: { select: { code: true, name: true } },
    },
  });
  return (
    row && {
      ...{ seatId: row.seatId, entryId: row.entryId, juror: row.seat.code, entry: row.entry.code ?? '' },
      ...{ product: row.entry.name, total: row.total ?? 0, signedAt: row.signedAt?.toISOString() ?? '' },
    }
  );
}
