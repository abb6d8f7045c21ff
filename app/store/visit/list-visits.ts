import { fold } from '~/domain/fold';
import type { VisitState } from '~/domain/visit/visit';
import type { Connection } from '../database';
import type { Prisma } from '../generated/client';
import { listRoundProvinces } from '../intake/list-intake';

/** One line of the list of visits; days are YYYY-MM-DD. */
export type VisitRow = {
  id: string;
  producer: string;
  province: string;
  plannedFor: string | null;
  state: VisitState;
  number: number | null;
  entries: number;
  members: string[];
  drawn: boolean;
};

export const visitSorts = ['day', 'producer', 'state'] as const;

/** What the list is narrowed to and sorted by; the province is a code of the round's own code set. */
export type VisitFilter = {
  q?: string;
  state?: VisitState;
  province?: string;
  sort: (typeof visitSorts)[number];
  page: number;
};

export const visitPageSize = 30;

const selection = {
  id: true,
  plannedFor: true,
  state: true,
  number: true,
  sampleId: true,
  facility: { select: { name: true } },
  entries: { select: { entry: { select: { province: true } } } },
  members: {
    select: { account: { select: { name: true } } },
    orderBy: [{ lead: 'desc' }, { account: { name: 'asc' } }],
  },
} as const satisfies Prisma.SiteVisitSelect;

type Row = Prisma.SiteVisitGetPayload<{ select: typeof selection }>;

const orders: Record<VisitFilter['sort'], Prisma.SiteVisitOrderByWithRelationInput[]> = {
  day: [{ plannedFor: { sort: 'asc', nulls: 'first' } }, { facility: { name: 'asc' } }, { id: 'asc' }],
  producer: [{ facility: { name: 'asc' } }, { id: 'asc' }],
  state: [{ state: 'asc' }, { plannedFor: 'asc' }, { id: 'asc' }],
};

/** A page of a round's visits with the total; `memberId` narrows them to those of one person's teams. */
export async function listVisits(
  db: Connection,
  roundId: string,
  filter: VisitFilter,
  memberId?: string,
): Promise<{ rows: VisitRow[]; total: number }> {
  const where: Prisma.SiteVisitWhereInput = {
    roundId,
    ...(filter.state && { state: filter.state }),
    ...(filter.q && { search: { contains: fold(filter.q) } }),
    ...(filter.province && { entries: { some: { entry: { province: filter.province } } } }),
    ...(memberId && {
      members: { some: { accountId: memberId } },
      state: filter.state ?? { not: 'CANCELLED' },
    }),
  };
  const [rows, total, provinces] = await Promise.all([
    db.siteVisit.findMany({
      where,
      select: selection,
      orderBy: orders[filter.sort],
      skip: (filter.page - 1) * visitPageSize,
      take: visitPageSize,
    }),
    db.siteVisit.count({ where }),
    listRoundProvinces(db, roundId),
  ]);
  const names = new Map(provinces.map(({ code, name }) => [code, name]));
  return { total, rows: rows.map((row) => asRow(row, names)) };
}

function asRow(row: Row, names: ReadonlyMap<string, string>): VisitRow {
  const province = row.entries[0]?.entry.province ?? '';
  return {
    id: row.id,
    producer: row.facility.name,
    province: names.get(province) ?? province,
    plannedFor: row.plannedFor?.toISOString().slice(0, 10) ?? null,
    state: row.state as VisitState,
    number: row.number,
    entries: row.entries.length,
    members: row.members.map(({ account }) => account.name),
    drawn: row.sampleId !== null,
  };
}

/** How many visits of a round are in each state. */
export async function countVisits(db: Connection, roundId: string): Promise<Record<VisitState, number>> {
  const rows = await db.siteVisit.groupBy({ by: ['state'], where: { roundId }, _count: true });
  const counts = { PLANNED: 0, UNDERWAY: 0, REPORTED: 0, CANCELLED: 0 };
  for (const { state, _count } of rows) counts[state as VisitState] = _count;
  return counts;
}

/** The visits of a round that somebody of its team can still record, by day. */
export async function listMemberVisits(
  db: Connection,
  roundId: string,
  accountId: string,
): Promise<string[]> {
  const rows = await db.siteVisit.findMany({
    where: { roundId, state: { in: ['PLANNED', 'UNDERWAY'] }, members: { some: { accountId } } },
    select: { id: true },
    orderBy: orders.day,
  });
  return rows.map(({ id }) => id);
}
