import type { RecordedStatus } from '~/domain/certificate/validity';
import type { ProductGroup } from '~/domain/round';
import type { Connection } from '../database';

/** A line of the register. Days are YYYY-MM-DD. */
export type RegisterRow = {
  code: string;
  number: string;
  product: string;
  producer: string;
  province: string;
  group: ProductGroup;
  entryCode: string;
  issuedOn: string;
  validUntil: string;
  status: RecordedStatus;
};

/** All certificates of a round, by register number. */
export async function listCertificates(db: Connection, roundId: string): Promise<RegisterRow[]> {
  const rows = await db.certificate.findMany({
    where: { roundId },
    include: { entry: { select: { id: true, code: true } } },
    orderBy: { number: 'asc' },
  });
  return rows.map((row) => ({
    code: row.code,
    number: row.number,
    product: row.product,
    producer: row.producer,
    province: row.province,
    group: row.group as ProductGroup,
    entryCode: row.entry.code ?? row.entry.id,
    issuedOn: row.issuedOn.toISOString().slice(0, 10),
    validUntil: row.validUntil.toISOString().slice(0, 10),
    status: row.status as RecordedStatus,
  }));
}

/** The certificate that stands for one entry of a round, the end of its chain; null where none is issued. */
export async function findStandingCertificate(
  db: Connection,
  roundId: string,
  entryCode: string,
): Promise<{ code: string; status: RecordedStatus; validUntil: string } | null> {
  const row = await db.certificate.findFirst({
    where: { roundId, entry: { code: entryCode }, replacedById: null },
    select: { code: true, status: true, validUntil: true },
  });
  if (!row) return null;
  const { code, status, validUntil } = row;
  return { code, status: status as RecordedStatus, validUntil: validUntil.toISOString().slice(0, 10) };
}

/** Codes of the entries of a round whose certificate is suspended or revoked, with which of the two. */
export async function listWithdrawn(
  db: Connection,
  roundId: string,
): Promise<Record<string, 'SUSPENDED' | 'REVOKED'>> {
  const rows = await db.certificate.findMany({
    where: { roundId, status: { in: ['SUSPENDED', 'REVOKED'] } },
    select: { status: true, entry: { select: { id: true, code: true } } },
  });
  return Object.fromEntries(
    rows.map(({ entry, status }) => [entry.code ?? entry.id, status as 'SUSPENDED' | 'REVOKED']),
  );
}
