import type { Marks } from '~/domain/rubric';
import type { Connection } from '../database';

/** The sheet that two people have typed in alike, as it is signed. */
export type PaperSignature = {
  roundId: string;
  seatId: string;
  entryId: string;
  pass: number;
  rubricId: string;
  marks: Marks;
  remarks: string;
  total: number;
  digest: string;
  signedAt: Date;
};

/** Holds the row of a sheet, made where there is none, until the transaction ends. */
export async function holdSheet(
  tx: Connection,
  of: Pick<PaperSignature, 'roundId' | 'seatId' | 'entryId' | 'pass' | 'rubricId'> & { id: string; at: Date },
): Promise<{ id: string; epoch: number; signed: boolean }> {
  const { id, at, ...key } = of;
  await tx.sheet.createMany({ data: [{ id, ...key, createdAt: at, updatedAt: at }], skipDuplicates: true });
  const [row] = await tx.$queryRaw<{ id: string; epoch: number; signed: boolean }[]>`
    SELECT id, epoch, "signedAt" IS NOT NULL AS signed FROM "Sheet"
    WHERE "seatId" = ${of.seatId} AND "entryId" = ${of.entryId} AND pass = ${of.pass} FOR UPDATE`;
  return row as { id: string; epoch: number; signed: boolean };
}

/**
 * Signs a held sheet with what the paper says. The marks also become the heads of their cells, as operations of a device
 * of their own, so that a sheet that is reopened begins with what was signed. False where it is signed already.
 */
export async function savePaperSignature(
  tx: Connection,
  sheet: { id: string; epoch: number },
  signature: PaperSignature,
  operations: { deviceId: string; opIds: readonly string[] },
): Promise<boolean> {
  const { marks, total, digest, signedAt, remarks, rubricId, seatId } = signature;
  const cells = Object.entries(marks);
  await tx.$executeRaw`
    WITH cells AS (
      SELECT * FROM unnest(${operations.opIds}::text[], ${cells.map(([criterion]) => criterion)}::text[],
        ${cells.map(([, value]) => value)}::int[]) WITH ORDINALITY AS c("opId", criterion, value, n)
    ), log AS (
      INSERT INTO "MarkOperation" ("opId", "sheetId", epoch, criterion, value, "deviceId", seq, "parentOpId", at)
      SELECT c."opId", ${sheet.id}, ${sheet.epoch}, c.criterion, c.value, ${operations.deviceId}, c.n, m."opId",
        ${signedAt.toISOString()}::timestamptz
      FROM cells c LEFT JOIN "MarkHead" m ON m."sheetId" = ${sheet.id} AND m.criterion = c.criterion
    )
    INSERT INTO "MarkHead" ("sheetId", criterion, "opId", value)
    SELECT ${sheet.id}, c.criterion, c."opId", c.value FROM cells c
    ON CONFLICT ("sheetId", criterion) DO UPDATE SET "opId" = excluded."opId", value = excluded.value`;
  await tx.markConflict.deleteMany({ where: { sheetId: sheet.id, criterion: { in: Object.keys(marks) } } });
  const signed = await tx.sheet.updateMany({
    where: { id: sheet.id, seatId, signedAt: null },
    data: {
      ...{ signedMarks: marks, total, digest, signedAt, remarks, rubricId },
      ...{ fromPaper: true, updatedAt: signedAt },
    },
  });
  return signed.count === 1;
}
