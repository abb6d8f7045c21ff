import type { EntrySections, EntryStatus, PaperKind } from '~/domain/entry';
import type { PaperDossier } from '~/domain/paper-dossier';
import type { CodeSet, ProvinceKey } from '~/domain/province';
import type { ProductGroup } from '~/domain/round';
import type { Connection } from '../database';
import { asFacility, type Facility, type Ownership } from '../facility/find-facility';
import type { Prisma } from '../generated/client';

export type Photo = {
  id: string;
  fileId: string;
  caption: string;
  width: number | null;
  height: number | null;
};

/** A paper of the file; days are YYYY-MM-DD. */
export type Paper = {
  id: string;
  kind: PaperKind;
  number: string;
  issuer: string;
  issuedOn: string;
  expiresOn: string | null;
  fileId: string | null;
};

/** An entry with its whole file. `province` is the one it stands for, in the round's code set. Instants in ISO 8601. */
export type EntryFile = {
  id: string;
  roundId: string;
  roundCode: string;
  province: ProvinceKey;
  facility: Facility;
  name: string;
  group: ProductGroup;
  isSet: boolean;
  setItems: string[];
  sections: EntrySections;
  status: EntryStatus;
  statusReason: string | null;
  code: string | null;
  carriedFromId: string | null;
  /** The number of the document that lets it beyond full quotas. */
  overrideNumber: string | null;
  invented: boolean;
  version: number;
  updatedAt: string;
  submittedAt: string | null;
  photos: Photo[];
  papers: Paper[];
  /** The envelope of an entry whose dossier came on paper. */
  paper: PaperDossier | null;
};

const selection = {
  round: { select: { code: true } },
  facility: true,
  override: { select: { documentNumber: true } },
  photos: { include: { file: { select: { width: true, height: true } } }, orderBy: { position: 'asc' } },
  papers: { orderBy: [{ issuedOn: 'asc' }, { id: 'asc' }] },
  paper: true,
} as const satisfies Prisma.EntryInclude;

type Row = Prisma.EntryGetPayload<{ include: typeof selection }>;

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

const asPaper = (row: Row['papers'][number]): Paper => ({
  id: row.id,
  kind: row.kind as PaperKind,
  number: row.number,
  issuer: row.issuer,
  issuedOn: dayOf(row.issuedOn),
  expiresOn: row.expiresOn ? dayOf(row.expiresOn) : null,
  fileId: row.fileId,
});

const asEnvelope = (row: NonNullable<Row['paper']>): PaperDossier => ({
  receivedOn: dayOf(row.receivedOn),
  postmarkedOn: row.postmarkedOn ? dayOf(row.postmarkedOn) : null,
  reference: row.reference,
});

function asEntryFile(row: Row): EntryFile {
  const { id, roundId, name, isSet, setItems, statusReason, code, carriedFromId, invented, version } = row;
  return {
    ...{ id, roundId, name, isSet, setItems, statusReason, code, carriedFromId, invented, version },
    roundCode: row.round.code,
    overrideNumber: row.override?.documentNumber ?? null,
    province: { codeSet: row.codeSet as CodeSet, code: row.province },
    facility: asFacility(row.facility),
    group: row.group as ProductGroup,
    sections: row.sections as EntrySections,
    status: row.status as EntryStatus,
    updatedAt: row.updatedAt.toISOString(),
    submittedAt: row.submittedAt?.toISOString() ?? null,
    photos: row.photos.map((photo) => ({
      ...{ id: photo.id, fileId: photo.fileId, caption: photo.caption },
      ...{ width: photo.file.width, height: photo.file.height },
    })),
    papers: row.papers.map(asPaper),
    paper: row.paper && asEnvelope(row.paper),
  };
}

/** The entries of an ownership, as a condition on the table. */
export function entriesOf(owner: Ownership): Prisma.EntryWhereInput {
  const { facilityIds, provinces } = owner;
  return {
    OR: [
      { facilityId: { in: [...facilityIds] } },
      ...provinces.map(({ codeSet, code }) => ({ codeSet, province: code })),
    ],
  };
}

/** Finds an entry with its file among those of an ownership. */
export async function findOwnEntry(
  db: Connection,
  owner: Ownership,
  entryId: string,
): Promise<EntryFile | null> {
  const where = { AND: [{ id: entryId }, entriesOf(owner)] };
  const row = await db.entry.findFirst({ where, include: selection });
  return row ? asEntryFile(row) : null;
}

/** Finds an entry with its file in a round. */
export async function findRoundEntry(
  db: Connection,
  roundId: string,
  entryId: string,
): Promise<EntryFile | null> {
  const row = await db.entry.findFirst({ where: { id: entryId, roundId }, include: selection });
  return row ? asEntryFile(row) : null;
}
