import type { Connection } from '../database';

/** Locks a juror's sheet of an entry until the transaction ends, so that a save and a signature come one after the other. */
export async function lockSheet(
  tx: Connection,
  accountId: string,
  entryId: string,
  pass: number,
): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM "Sheet" h JOIN "JurorSeat" s ON s.id = h."seatId"
    WHERE s."accountId" = ${accountId} AND h."entryId" = ${entryId} AND h.pass = ${pass} FOR UPDATE OF h`;
}

/** A sheet as it is signed: marks and total in hundredths, SHA-256 of the signed content in hex. */
export type Signature = {
  signedAt: Date;
  signedMarks: Record<string, number>;
  total: number;
  digest: string;
  rubricId: string;
};

/** Fixes a sheet of a seat. Answers false, changing nothing, where it is signed already. */
export async function saveSignature(
  tx: Connection,
  seatId: string,
  sheetId: string,
  signature: Signature,
): Promise<boolean> {
  const signed = await tx.sheet.updateMany({
    where: { id: sheetId, seatId, signedAt: null },
    data: { ...signature, updatedAt: signature.signedAt },
  });
  return signed.count === 1;
}

/** Freezes a rubric of a round at its first signature; later ones leave it as it is. */
export async function freezeRubric(
  tx: Connection,
  roundId: string,
  rubricId: string,
  at: Date,
): Promise<void> {
  await tx.rubric.updateMany({ where: { id: rubricId, roundId, frozenAt: null }, data: { frozenAt: at } });
}
