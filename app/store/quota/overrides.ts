import type { EntryStatus } from '~/domain/entry';
import type { CodeSet, ProvinceKey } from '~/domain/province';
import type { ProductGroup } from '~/domain/round';
import type { Connection } from '../database';

/** A named officer's permission, by document, to admit one entry beyond full limits; the day is YYYY-MM-DD. */
export type Override = {
  officer: string;
  title: string;
  documentNumber: string;
  documentDate: string;
  reason: string;
};

/** Records an override for an entry of a round; false where the round has no such entry or the entry has one already. */
export async function insertOverride(
  tx: Connection,
  roundId: string,
  entryId: string,
  override: Override & { byId: string; at: Date },
): Promise<boolean> {
  if ((await tx.entry.count({ where: { id: entryId, roundId } })) === 0) return false;
  const row = { ...override, entryId, documentDate: new Date(override.documentDate) };
  const { count } = await tx.quotaOverride.createMany({ data: [row], skipDuplicates: true });
  return count === 1;
}

/** The number of the document that lets an entry of a round beyond full limits; null where there is none. */
export async function findOverride(db: Connection, roundId: string, entryId: string): Promise<string | null> {
  const row = await db.quotaOverride.findFirst({ where: { entryId, entry: { roundId } } });
  return row?.documentNumber ?? null;
}

/** An override in a list: `used` once its entry holds a place beyond a limit. */
export type ListedOverride = Override & { entryId: string; name: string; producer: string; used: boolean };

/** The overrides of a round, newest document first. */
export async function listOverrides(db: Connection, roundId: string): Promise<ListedOverride[]> {
  const rows = await db.quotaOverride.findMany({
    where: { entry: { roundId } },
    include: {
      entry: {
        select: {
          name: true,
          facility: { select: { name: true } },
          places: { where: { beyond: true }, select: { target: true }, take: 1 },
        },
      },
    },
    orderBy: [{ documentDate: 'desc' }, { entryId: 'asc' }],
  });
  return rows.map(({ entry, entryId, officer, title, documentNumber, documentDate, reason }) => ({
    ...{ entryId, officer, title, documentNumber, reason },
    documentDate: documentDate.toISOString().slice(0, 10),
    ...{ name: entry.name, producer: entry.facility.name, used: entry.places.length > 0 },
  }));
}

/** An entry that could need an override: it waits at its province, or has no code yet and could change its group. */
export type Candidate = {
  id: string;
  name: string;
  producer: string;
  facilityId: string;
  province: ProvinceKey;
  group: ProductGroup;
  status: EntryStatus;
};

/** Entries of a round without an override that have not got their code, by name. */
export async function listCandidates(db: Connection, roundId: string): Promise<Candidate[]> {
  const status = { in: ['SUBMITTED', 'FORWARDED', 'SUPPLEMENT'] };
  const rows = await db.entry.findMany({
    where: { roundId, status, code: null, override: null },
    select: {
      ...{ id: true, name: true, facilityId: true, codeSet: true, province: true, group: true, status: true },
      facility: { select: { name: true } },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ facility, codeSet, province, ...row }) => ({
    ...row,
    ...{ producer: facility.name, province: { codeSet: codeSet as CodeSet, code: province } },
    ...{ group: row.group as ProductGroup, status: row.status as EntryStatus },
  }));
}
