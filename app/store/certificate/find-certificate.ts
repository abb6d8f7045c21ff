import type { CertificateFacts } from '~/domain/certificate/facts';
import type { RecordedStatus } from '~/domain/certificate/validity';
import type { CodeSet, ProvinceKey, Region } from '~/domain/province';
import type { Level, ProductGroup } from '~/domain/round';
import type { Connection } from '../database';

/** A certificate of the register, with whom it belongs to and who issued it. Days are YYYY-MM-DD. */
export type CertificateRecord = {
  /** Row ids of the certificate and of what it belongs to. */
  keys: { certificate: string; entry: string; round: string; edition: string };
  facts: CertificateFacts;
  status: RecordedStatus;
  statusReason: string | null;
  statusDecision: string | null;
  statusDate: string | null;
  /** The code of the certificate that replaced this one. */
  successor: string | null;
  /** The certificate that this one replaced. */
  predecessor: { code: string; number: string } | null;
  entryCode: string;
  facilityId: string;
  /** The province the entry stood for. */
  province: ProvinceKey;
  round: { code: string; name: string; nameEn: string; demo: boolean };
  /** Printed on the paper. */
  issuer: { ordinal: number; issuerName: string; signerName: string; signerTitle: string; place: string };
  /** A filler of a demo, or a producer whose name is made up. */
  invented: boolean;
};

const day = (date: Date) => date.toISOString().slice(0, 10);

/** Finds a certificate by the code in its address; null where the register knows none. */
export async function findCertificate(db: Connection, code: string): Promise<CertificateRecord | null> {
  const row = await rowOf(db, code);
  if (!row) return null;
  const { round, entry } = row;
  return {
    keys: { certificate: row.id, entry: row.entryId, round: row.roundId, edition: round.editionId },
    ...(await neighbours(db, row)),
    facts: factsOf(row),
    status: row.status as RecordedStatus,
    statusReason: row.statusReason,
    statusDecision: row.statusDecision,
    statusDate: row.statusDate ? day(row.statusDate) : null,
    entryCode: entry.code ?? entry.id,
    facilityId: entry.facilityId,
    province: { codeSet: entry.codeSet as CodeSet, code: entry.province },
    round: { code: round.code, name: round.name, nameEn: round.nameEn, demo: round.demo },
    issuer: round.edition,
    invented: entry.invented || entry.facility.nameInvented,
  };
}

/** What stands before and after a certificate in its chain of reissues. */
async function neighbours(db: Connection, { id, replacedById }: { id: string; replacedById: string | null }) {
  const rows = await db.certificate.findMany({
    where: { OR: [{ replacedById: id }, ...(replacedById ? [{ id: replacedById }] : [])] },
    select: { id: true, code: true, number: true },
  });
  const before = rows.find((row) => row.id !== replacedById);
  return {
    successor: rows.find((row) => row.id === replacedById)?.code ?? null,
    predecessor: before ? { code: before.code, number: before.number } : null,
  };
}

function rowOf(db: Connection, code: string) {
  const issuer = {
    ordinal: true,
    issuerName: true,
    signerName: true,
    signerTitle: true,
    place: true,
  } as const;
  return db.certificate.findUnique({
    where: { code },
    include: {
      round: { include: { edition: { select: { level: true, year: true, ...issuer } } } },
      entry: {
        select: {
          id: true,
          code: true,
          facilityId: true,
          codeSet: true,
          province: true,
          invented: true,
          facility: { select: { nameInvented: true } },
        },
      },
    },
  });
}

function factsOf(row: NonNullable<Awaited<ReturnType<typeof rowOf>>>): CertificateFacts {
  const { code, number, product, producer, address, province, group, decisionNumber, round } = row;
  return {
    code,
    number,
    product,
    producer,
    address,
    province,
    group: group as ProductGroup,
    level: round.edition.level as Level,
    region: round.region as Region | null,
    year: round.edition.year,
    decisionNumber,
    decisionDate: day(row.decisionDate),
    issuedOn: day(row.issuedOn),
    validUntil: day(row.validUntil),
  };
}
