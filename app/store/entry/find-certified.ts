import type { Recognition } from '~/domain/eligibility/check';
import type { ProvinceKey } from '~/domain/province';
import type { Connection } from '../database';
import { asFacility, type Facility, type Ownership } from '../facility/find-facility';
import type { Prisma } from '../generated/client';
import { entriesOf } from './find-entry';

/** A regional certificate with the entry it rests on. `recognised`: the latest publication of its round lists it. */
export type Certified = {
  certificateId: string;
  number: string;
  issuer: string;
  issuedOn: string;
  validUntil: string;
  status: Recognition['status'];
  recognised: boolean;
  entryId: string;
  roundId: string;
  roundCode: string;
  name: string;
  facility: Facility;
  province: ProvinceKey;
  /** Rounds that hold an entry with this file already. */
  carriedTo: { roundId: string; entryId: string }[];
};

const selection = {
  round: { select: { code: true, edition: { select: { issuerName: true } } } },
  entry: { include: { facility: true, carried: { select: { id: true, roundId: true } } } },
} as const satisfies Prisma.CertificateInclude;

type Row = Prisma.CertificateGetPayload<{ include: typeof selection }>;

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

function asCertified(row: Row, recognised: boolean): Certified {
  const { entry, round } = row;
  return {
    ...{ certificateId: row.id, number: row.number, roundId: row.roundId, recognised },
    status: row.status as Recognition['status'],
    ...{ issuer: round.edition.issuerName, issuedOn: dayOf(row.issuedOn), validUntil: dayOf(row.validUntil) },
    ...{ entryId: entry.id, roundCode: round.code, name: entry.name, facility: asFacility(entry.facility) },
    province: { codeSet: entry.codeSet as ProvinceKey['codeSet'], code: entry.province },
    carriedTo: entry.carried.map((carried) => ({ roundId: carried.roundId, entryId: carried.id })),
  };
}

/** Entries among `ids` that the latest publication of their round lists. */
async function listedAmong(db: Connection, ids: string[]): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT e.id FROM "Entry" e
    JOIN LATERAL (
      SELECT p.list FROM "Publication" p WHERE p."roundId" = e."roundId" ORDER BY p.version DESC LIMIT 1
    ) latest ON true
    WHERE e.id = ANY(${ids})
      AND latest.list -> 'rows' @> jsonb_build_array(jsonb_build_object('entry', e.code))`;
  return new Set(rows.map((row) => row.id));
}

async function list(
  db: Connection,
  owner: Ownership,
  where: Prisma.CertificateWhereInput,
): Promise<Certified[]> {
  const rows = await db.certificate.findMany({
    where: { AND: [where, { entry: entriesOf(owner), round: { edition: { level: 'REGIONAL' } } }] },
    include: selection,
    orderBy: [{ issuedOn: 'desc' }, { number: 'asc' }],
    take: 200,
  });
  const listed = await listedAmong(
    db,
    rows.map((row) => row.entryId),
  );
  return rows.map((row) => asCertified(row, listed.has(row.entryId)));
}

/** The regional certificates of an ownership, newest first, at most 200; a replaced one gives way to its successor. */
export function listCertified(db: Connection, owner: Ownership): Promise<Certified[]> {
  return list(db, owner, { replacedById: null });
}

/** Finds a regional certificate among those of an ownership. */
export async function findCertified(
  db: Connection,
  owner: Ownership,
  certificateId: string,
): Promise<Certified | null> {
  return (await list(db, owner, { id: certificateId }))[0] ?? null;
}

/** The recognition of a regional entry as the register has it: the certificate in force, else its newest one. */
export async function findRecognition(db: Connection, entryId: string): Promise<Recognition | null> {
  const rows = await db.certificate.findMany({
    where: { entryId, round: { edition: { level: 'REGIONAL' } } },
    select: { number: true, status: true, validUntil: true },
    orderBy: [{ issuedOn: 'desc' }, { number: 'desc' }],
  });
  const row = rows.find(({ status }) => status === 'VALID') ?? rows[0];
  if (!row) return null;
  const recognised = (await listedAmong(db, [entryId])).has(entryId);
  const status = row.status as Recognition['status'];
  return { number: row.number, status, recognised, validUntil: dayOf(row.validUntil) };
}
