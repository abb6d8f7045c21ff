import type { EntryStatus } from '~/domain/entry';
import { fold } from '~/domain/fold';
import type { ProvinceKey } from '~/domain/province';
import type { ProductGroup } from '~/domain/round';
import type { Connection } from '../database';
import type { Ownership } from '../facility/find-facility';
import type { Prisma } from '../generated/client';
import { entriesOf } from './find-entry';

/** An entry as a row of a list. */
export type EntryRow = {
  id: string;
  name: string;
  group: ProductGroup;
  isSet: boolean;
  status: EntryStatus;
  code: string | null;
  /** The number of the document that lets it beyond full quotas. */
  overrideNumber: string | null;
  invented: boolean;
  producer: string;
  province: ProvinceKey;
  roundId: string;
  roundCode: string;
  updatedAt: string;
  submittedAt: string | null;
};

/** What a list is narrowed to; empty means all. */
export type EntrySearch = {
  q: string;
  status: EntryStatus | null;
  group: ProductGroup | null;
  page: number;
  size: number;
};

const selection = {
  facility: { select: { name: true } },
  round: { select: { code: true } },
  override: { select: { documentNumber: true } },
} as const satisfies Prisma.EntryInclude;

type Row = Prisma.EntryGetPayload<{ include: typeof selection }>;

const asRow = (row: Row): EntryRow => ({
  ...{
    id: row.id,
    name: row.name,
    isSet: row.isSet,
    code: row.code,
    invented: row.invented,
    roundId: row.roundId,
  },
  group: row.group as ProductGroup,
  status: row.status as EntryStatus,
  producer: row.facility.name,
  province: { codeSet: row.codeSet as ProvinceKey['codeSet'], code: row.province },
  roundCode: row.round.code,
  overrideNumber: row.override?.documentNumber ?? null,
  updatedAt: row.updatedAt.toISOString(),
  submittedAt: row.submittedAt?.toISOString() ?? null,
});

async function list(db: Connection, scope: Prisma.EntryWhereInput, search: EntrySearch) {
  const { q, status, group, page, size } = search;
  const narrowed = { ...(q ? { search: { contains: fold(q) } } : {}), ...(group ? { group } : {}) };
  const where = { AND: [scope, narrowed, status ? { status } : {}] };
  const orderBy = [{ updatedAt: 'desc' }, { id: 'asc' }] as const;
  const [total, rows, counts] = await Promise.all([
    db.entry.count({ where }),
    db.entry.findMany({
      where,
      include: selection,
      orderBy: [...orderBy],
      skip: (page - 1) * size,
      take: size,
    }),
    db.entry.groupBy({ by: ['status'], where: { AND: [scope, narrowed] }, _count: true }),
  ]);
  const byStatus = Object.fromEntries(counts.map((one) => [one.status, one._count])) as Partial<
    Record<EntryStatus, number>
  >;
  return { total, rows: rows.map(asRow), byStatus };
}

/** Entries of an ownership in all rounds, last changed first, with the total and counts by status. */
export function listOwnEntries(db: Connection, owner: Ownership, search: EntrySearch) {
  return list(db, entriesOf(owner), search);
}

/** Entries of provinces in a round, drafts left out, last changed first, with the total and counts by status. */
export function listProvinceEntries(
  db: Connection,
  roundId: string,
  provinces: readonly ProvinceKey[],
  search: EntrySearch,
) {
  const ofProvinces = entriesOf({ facilityIds: [], provinces });
  return list(db, { AND: [{ roundId, status: { not: 'DRAFT' } }, ofProvinces] }, search);
}

/** How many entries of an ownership are in each status of each round: round id → status → count. */
export async function countOwnEntries(
  db: Connection,
  owner: Ownership,
): Promise<Map<string, Map<EntryStatus, number>>> {
  const rows = await db.entry.groupBy({ by: ['roundId', 'status'], where: entriesOf(owner), _count: true });
  const counts = new Map<string, Map<EntryStatus, number>>();
  for (const { roundId, status, _count } of rows) {
    counts.set(roundId, (counts.get(roundId) ?? new Map()).set(status as EntryStatus, _count));
  }
  return counts;
}

/** The entries of an ownership in some statuses, oldest change first, with their total. */
export async function listWaitingEntries(
  db: Connection,
  owner: Ownership,
  statuses: readonly EntryStatus[],
  size: number,
): Promise<{ total: number; rows: EntryRow[] }> {
  const where = { AND: [entriesOf(owner), { status: { in: [...statuses] } }] };
  const [total, rows] = await Promise.all([
    db.entry.count({ where }),
    db.entry.findMany({ where, include: selection, orderBy: { updatedAt: 'asc' }, take: size }),
  ]);
  return { total, rows: rows.map(asRow) };
}
