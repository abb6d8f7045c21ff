import type { ProvinceKey } from '~/domain/province';
import type { CheckKind } from '~/domain/visit/checklist';
import type { CheckItem, Finding, Presence, Side, VisitRecord } from '~/domain/visit/record';
import type { Capacity, VisitState } from '~/domain/visit/visit';
import type { Connection } from '../database';
import { asReadable, type ReadableEntry } from '../entry/readable-entry';
import type { Prisma } from '../generated/client';
import { readersOf, readersSelection } from './visit-readers';

export type VisitMember = {
  accountId: string;
  name: string;
  title: string;
  capacity: Capacity;
  lead: boolean;
};

/** A photo of a visit; where it was taken, if that was recorded. Instants in ISO 8601. */
export type VisitPhoto = {
  id: string;
  fileId: string;
  sha256: string;
  key: string;
  mediaType: string;
  width: number | null;
  height: number | null;
  caption: string;
  takenAt: string;
  place: { latitude: number; longitude: number; accuracy: number | null } | null;
};

/** An entry of a visit, with what decides who reads it. */
export type VisitedEntry = ReadableEntry & { code: string; name: string; isSet: boolean; invented: boolean };

/** A visit with all that was recorded. Days are YYYY-MM-DD, instants ISO 8601. */
export type Visit = {
  id: string;
  roundId: string;
  facility: { id: string; name: string; address: string; representative: string };
  province: ProvinceKey;
  drawn: { seed: string; at: string } | null;
  plannedFor: string | null;
  note: string;
  begunAt: string | null;
  reportedAt: string | null;
  number: number | null;
  digest: string | null;
  cancelledAt: string | null;
  cancelReason: string;
  version: number;
  entries: VisitedEntry[];
  /** The entries whose readers read the visit. */
  readers: ReadableEntry[];
  members: VisitMember[];
  record: VisitRecord;
  photos: VisitPhoto[];
};

const selection = {
  facility: { select: { id: true, name: true, address: true, representative: true } },
  sample: { select: { seed: true, at: true } },
  entries: {
    select: {
      entry: { select: { ...readersSelection, code: true, name: true, isSet: true, invented: true } },
    },
    orderBy: { entry: { code: 'asc' } },
  },
  members: {
    select: { accountId: true, capacity: true, lead: true, account: { select: { name: true, title: true } } },
    orderBy: [{ lead: 'desc' }, { account: { name: 'asc' } }, { accountId: 'asc' }],
  },
  items: { orderBy: { position: 'asc' } },
  presences: { orderBy: { position: 'asc' } },
  photos: { include: { file: true }, orderBy: [{ takenAt: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.SiteVisitInclude;

type Row = Prisma.SiteVisitGetPayload<{ include: typeof selection }>;

const instant = (date: Date | null): string | null => date?.toISOString() ?? null;

function asItem(row: Row['items'][number]): CheckItem {
  const { id, entryId, key, claim, remark } = row;
  return {
    id,
    entryId,
    key,
    claim,
    remark,
    kind: row.kind as CheckKind,
    finding: row.finding as Finding | null,
  };
}

function asPresence(row: Row['presences'][number]): Presence {
  const { id, name, title, signedAt, signature, over } = row;
  const signed = signedAt && { at: signedAt.toISOString(), path: signature, over: over ?? '' };
  return { id, name, title, side: row.side as Side, signed };
}

function asPhoto({ file, ...row }: Row['photos'][number]): VisitPhoto {
  const { latitude, longitude, accuracy } = row;
  return {
    ...{ id: row.id, fileId: row.fileId, caption: row.caption, takenAt: row.takenAt.toISOString() },
    ...{
      sha256: file.sha256,
      key: file.key,
      mediaType: file.mediaType,
      width: file.width,
      height: file.height,
    },
    place: latitude === null || longitude === null ? null : { latitude, longitude, accuracy },
  };
}

function asEntry({ entry }: Row['entries'][number]): VisitedEntry {
  const { code, name, isSet, invented } = entry;
  return { ...asReadable(entry), code: code ?? '', name, isSet, invented };
}

function asVisit(row: Row): Visit {
  const entries = row.entries.map(asEntry);
  const { id, roundId, facility, note, number, digest, cancelReason, version } = row;
  return {
    ...{ id, roundId, facility, note, number, digest, cancelReason, version, entries },
    readers: readersOf(row.entries.map(({ entry }) => entry)),
    province: (entries[0] as VisitedEntry).province,
    drawn: row.sample && { seed: row.sample.seed, at: row.sample.at.toISOString() },
    plannedFor: instant(row.plannedFor)?.slice(0, 10) ?? null,
    begunAt: instant(row.begunAt),
    reportedAt: instant(row.reportedAt),
    cancelledAt: instant(row.cancelledAt),
    members: row.members.map(({ account, accountId, capacity, lead }) => ({
      ...{ accountId, lead, name: account.name, title: account.title ?? '' },
      capacity: capacity as Capacity,
    })),
    record: {
      state: row.state as VisitState,
      items: row.items.map(asItem),
      conclusion: row.conclusion,
      unsignedReason: row.unsignedReason,
      presences: row.presences.map(asPresence),
    },
    photos: row.photos.map(asPhoto),
  };
}

/** Finds a visit of a round with all that was recorded. */
export async function findVisit(db: Connection, roundId: string, visitId: string): Promise<Visit | null> {
  const row = await db.siteVisit.findFirst({ where: { id: visitId, roundId }, include: selection });
  return row ? asVisit(row) : null;
}

/** The reported visit that checked an entry, or one that the entry has taken in since; null if there is none. */
export async function findReportOf(
  db: Connection,
  roundCode: string,
  entryId: string,
): Promise<string | null> {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    SELECT v.id FROM "VisitEntry" x JOIN "Entry" e ON e.id = x."entryId"
      JOIN "SiteVisit" v ON v.id = x."visitId" JOIN "Round" r ON r.id = v."roundId"
    WHERE (e.id = ${entryId} OR e."mergedIntoId" = ${entryId}) AND v.state = 'REPORTED' AND r.code = ${roundCode}
    ORDER BY e.id = ${entryId} DESC, v.number LIMIT 1`;
  return row?.id ?? null;
}

/** The reported visits of a round by the entries that they checked; what has taken one in since has its report too. */
export async function reportsByEntry(db: Connection, roundId: string): Promise<Map<string, string>> {
  const rows = await db.visitEntry.findMany({
    where: { visit: { roundId, state: 'REPORTED' } },
    select: { entryId: true, visitId: true, entry: { select: { mergedIntoId: true } } },
    orderBy: [{ visitId: 'asc' }, { entryId: 'asc' }],
  });
  const own = rows.map(({ entryId, visitId }) => [entryId, visitId] as const);
  const takenIn = rows.flatMap(({ entry, visitId }) =>
    entry.mergedIntoId ? [[entry.mergedIntoId, visitId] as const] : [],
  );
  return new Map([...takenIn, ...own]);
}
