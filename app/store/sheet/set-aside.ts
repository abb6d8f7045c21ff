import type { Connection } from '../database';
import { Prisma } from '../generated/client';

/** A signed sheet that was set aside: whose, and the digest of what was signed. */
export type SetAside = { sheetId: string; juror: string; epoch: number; digest: string };

type By = { at: Date; byId: string; reason: string };

/** Keeps signed sheets as they were signed. `which` is a condition on "Sheet". */
function keepSigned(tx: Connection, roundId: string, which: Prisma.Sql, by: By): Promise<SetAside[]> {
  return tx.$queryRaw<SetAside[]>`
    WITH kept AS (
      INSERT INTO "SetAsideSheet" ("sheetId", epoch, "roundId", "seatId", "entryId", "rubricId", pass, remarks, "signedAt",
        "signedMarks", total, digest, "setAsideAt", "byId", reason)
      SELECT id, epoch, "roundId", "seatId", "entryId", "rubricId", pass, remarks, "signedAt", "signedMarks", total, digest,
        ${by.at.toISOString()}::timestamptz, ${by.byId}, ${by.reason}
      FROM "Sheet" WHERE "roundId" = ${roundId} AND ${which} AND "signedAt" IS NOT NULL
      RETURNING "sheetId", "seatId", epoch, digest
    )
    SELECT kept."sheetId", s.code AS juror, kept.epoch, kept.digest
    FROM kept JOIN "JurorSeat" s ON s.id = kept."seatId" ORDER BY s.code`;
}

/**
 * Sets the signed sheets of an entry aside: each is kept as it was signed, and its row goes on empty to the next epoch.
 * Sheets in work stay as they are but for their version, so that nobody signs what was shown before. Marks already in
 * the log stay there.
 */
export async function setSheetsAside(
  tx: Connection,
  roundId: string,
  entryId: string,
  by: By,
): Promise<SetAside[]> {
  const at = by.at.toISOString();
  const kept = await keepSigned(tx, roundId, Prisma.sql`"entryId" = ${entryId}`, by);
  const ids = kept.map(({ sheetId }) => sheetId);
  await tx.markHead.deleteMany({ where: { sheetId: { in: ids }, sheet: { roundId } } });
  await tx.markConflict.deleteMany({ where: { sheetId: { in: ids }, sheet: { roundId } } });
  await tx.$executeRaw`
    UPDATE "Sheet" SET epoch = epoch + 1, "signedAt" = NULL, "signedMarks" = NULL, total = NULL, digest = NULL, remarks = ''
    WHERE "roundId" = ${roundId} AND id = ANY(${ids})`;
  await tx.$executeRaw`
    UPDATE "Sheet" SET "updatedAt" = greatest(${at}::timestamptz, "updatedAt" + interval '1 millisecond')
    WHERE "roundId" = ${roundId} AND "entryId" = ${entryId}`;
  return kept;
}

/**
 * Reopens one signed sheet: it is kept as it was signed, and its row goes on to the next epoch with its marks and remarks
 * as they are. Answers null, changing nothing, where it is not signed.
 */
export async function reopenSheet(
  tx: Connection,
  roundId: string,
  sheetId: string,
  by: By,
): Promise<SetAside | null> {
  const [kept] = await keepSigned(tx, roundId, Prisma.sql`id = ${sheetId}`, by);
  if (!kept) return null;
  await tx.$executeRaw`
    UPDATE "Sheet" SET epoch = epoch + 1, "signedAt" = NULL, "signedMarks" = NULL, total = NULL, digest = NULL,
      "fromPaper" = false,
      "updatedAt" = greatest(${by.at.toISOString()}::timestamptz, "updatedAt" + interval '1 millisecond')
    WHERE "roundId" = ${roundId} AND id = ${sheetId}`;
  return kept;
}

/** A sheet set aside, as it is listed; `total` in hundredths. */
export type ListedSetAside = {
  juror: string;
  total: number;
  signedAt: string;
  setAsideAt: string;
  reason: string;
};

/** The sheets of an entry that were set aside, the last first, then by juror. */
export async function listSetAside(
  db: Connection,
  roundId: string,
  entryId: string,
): Promise<ListedSetAside[]> {
  const rows = await db.setAsideSheet.findMany({
    where: { roundId, entryId },
  });
  const seats = await db.jurorSeat.findMany({ where: { roundId }, select: { id: true, code: true } });
  const codes = new Map(seats.map(({ id, code }) => [id, code]));
  const listed = rows.map(({ seatId, total, signedAt, setAsideAt, reason }) => ({
    ...{ juror: codes.get(seatId) ?? '', total, reason },
    ...{ signedAt: signedAt.toISOString(), setAsideAt: setAsideAt.toISOString() },
  }));
  return listed.sort((a, b) => b.setAsideAt.localeCompare(a.setAsideAt) || a.juror.localeCompare(b.juror));
}
