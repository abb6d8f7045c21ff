import type { Connection } from '../database';

/** A signed or unsigned sheet as a request to reopen it names it. */
export type SheetToReopen = {
  id: string;
  epoch: number;
  signed: boolean;
  jurorId: string;
  juror: string;
  entry: string;
  digest: string | null;
};

/** Locks the sheet of a seat and an entry in a round's present pass; null where there is none. */
export async function lockSheetOf(
  tx: Connection,
  roundId: string,
  key: { seatId: string; entryId: string },
): Promise<SheetToReopen | null> {
  const [row] = await tx.$queryRaw<SheetToReopen[]>`
    SELECT h.id, h.epoch, h."signedAt" IS NOT NULL AS signed, s."accountId" AS "jurorId", s.code AS juror,
      coalesce(e.code, '') AS entry, h.digest
    FROM "Sheet" h JOIN "JurorSeat" s ON s.id = h."seatId" JOIN "Entry" e ON e.id = h."entryId"
      JOIN "Round" r ON r.id = h."roundId" AND h.pass = r.pass
    WHERE h."roundId" = ${roundId} AND h."seatId" = ${key.seatId} AND h."entryId" = ${key.entryId}
    FOR UPDATE OF h`;
  return row ?? null;
}

type NewReopening = {
  id: string;
  roundId: string;
  sheetId: string;
  epoch: number;
  reason: string;
  requestedById: string;
  requestedAt: Date;
};

/** Records a request; false where one is open for the sheet. */
export async function createReopening(tx: Connection, request: NewReopening): Promise<boolean> {
  const made = await tx.sheetReopening.createMany({ data: [request], skipDuplicates: true });
  return made.count === 1;
}

/** A request as it is settled. */
export type ReopeningState = {
  id: string;
  epoch: number;
  reason: string;
  requestedById: string;
  ended: boolean;
  sheet: SheetToReopen;
};

/** Locks a request of a round and its sheet; null where there is none. */
export async function lockReopening(
  tx: Connection,
  roundId: string,
  id: string,
): Promise<ReopeningState | null> {
  const [row] = await tx.$queryRaw<(Omit<ReopeningState, 'sheet'> & { seatId: string; entryId: string })[]>`
    SELECT q.id, q.epoch, q.reason, q."requestedById", h."seatId", h."entryId",
      (q."confirmedAt" IS NOT NULL OR q."declinedAt" IS NOT NULL) AS ended
    FROM "SheetReopening" q JOIN "Sheet" h ON h.id = q."sheetId"
    WHERE q.id = ${id} AND q."roundId" = ${roundId} FOR UPDATE OF q`;
  if (!row) return null;
  const { seatId, entryId, ...request } = row;
  const sheet = await lockSheetOf(tx, roundId, { seatId, entryId });
  return sheet && { ...request, sheet };
}

/** Ends a request that is open: false where it is not. */
export async function endReopening(
  tx: Connection,
  roundId: string,
  id: string,
  end: { confirmedById: string; confirmedAt: Date } | { declinedById: string; declinedAt: Date },
): Promise<boolean> {
  const ended = await tx.sheetReopening.updateMany({
    where: { id, roundId, confirmedAt: null, declinedAt: null },
    data: end,
  });
  return ended.count === 1;
}
