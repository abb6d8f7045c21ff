import type { Connection } from '../database';

/** A certificate to enter in the register; days are YYYY-MM-DD. */
export type NewCertificate = {
  id: string;
  entryId: string;
  code: string;
  number: string;
  product: string;
  producer: string;
  address: string;
  province: string;
  group: number;
  decisionNumber: string;
  decisionDate: string;
  issuedOn: string;
  validUntil: string;
  createdAt: Date;
};

/**
 * Takes `count` register numbers of an edition, one after the other, and answers the first with the edition's series.
 * The counter's row stays locked until the transaction ends: what is rolled back leaves no gap.
 */
export async function takeCertificateNumbers(
  tx: Connection,
  editionId: string,
  count: number,
): Promise<{ series: string; first: number }> {
  const rows = await tx.$queryRaw<{ series: string; next: number }[]>`
    UPDATE "Edition" SET "nextCertificateNumber" = "nextCertificateNumber" + ${count}
    WHERE id = ${editionId}
    RETURNING "certificateSeries" AS series, "nextCertificateNumber" AS next`;
  const taken = rows[0] as { series: string; next: number };
  return { series: taken.series, first: taken.next - count };
}

/** Row ids of the round's entries by mã số bình chọn, without those that have a certificate already. */
export async function entriesWithoutCertificate(
  tx: Connection,
  roundId: string,
): Promise<Map<string, string>> {
  const rows = await tx.entry.findMany({
    where: { roundId, code: { not: null }, certificates: { none: {} } },
    select: { id: true, code: true },
  });
  return new Map(rows.map((row) => [row.code as string, row.id]));
}

/** Enters certificates of a round in the register. */
export async function saveCertificates(
  tx: Connection,
  roundId: string,
  rows: readonly NewCertificate[],
): Promise<void> {
  const day = (text: string) => new Date(`${text}T00:00:00.000Z`);
  await tx.certificate.createMany({
    data: rows.map((row) => ({
      ...row,
      roundId,
      decisionDate: day(row.decisionDate),
      issuedOn: day(row.issuedOn),
      validUntil: day(row.validUntil),
    })),
  });
}
