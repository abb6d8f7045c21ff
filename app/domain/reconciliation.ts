import type { EntryStatus } from './entry';
import { type ProvinceKey, provinceText } from './province';

/**
 * Reconciliation: at every stage of a round, the entries that reached it are exactly those that are eligible now, not
 * eligible, withdrawn, merged, or still waiting for a conclusion. Each entry is counted once, in one part.
 */
export const stages = [
  'registered',
  'submitted',
  'forwarded',
  'received',
  'coded',
  'scored',
  'voted',
  'recognised',
] as const;

export type Stage = (typeof stages)[number];

/** What became of an entry. */
export const parts = ['eligible', 'notEligible', 'withdrawn', 'merged', 'waiting'] as const;

export type Part = (typeof parts)[number];

/** A count and what it is made of: `total` is always the sum of the parts. */
export type Split = { total: number } & Record<Part, number>;

const partOf: Record<EntryStatus, Part> = {
  DRAFT: 'waiting',
  SUBMITTED: 'waiting',
  RETURNED: 'waiting',
  FORWARDED: 'waiting',
  SUPPLEMENT: 'waiting',
  ELIGIBLE: 'eligible',
  NOT_ELIGIBLE: 'notEligible',
  WITHDRAWN: 'withdrawn',
  MERGED: 'merged',
};

/** Splits counts of entries by status. */
export function splitOf(counted: Iterable<{ status: EntryStatus; count: number }>): Split {
  const split: Split = { total: 0, eligible: 0, notEligible: 0, withdrawn: 0, merged: 0, waiting: 0 };
  for (const { status, count } of counted) {
    split.total += count;
    split[partOf[status]] += count;
  }
  return split;
}

/** An entry by what it is called, for a list of names. */
export type NamedEntry = { id: string; code: string | null; name: string; status: EntryStatus };

/** An entry with the stages it has reached, each from a record of its own: steps, code, sheets, ballots, the list. */
export type Journey = NamedEntry & {
  facilityId: string;
  province: ProvinceKey;
  group: number;
  mergedInto: string | null;
  reached: Record<Stage, boolean>;
};

export type StageCounts = Record<Stage, Split>;

/** The counts of some entries at every stage. */
export function stageCounts(entries: readonly Journey[]): StageCounts {
  const at = (stage: Stage): Split =>
    splitOf(entries.filter((entry) => entry.reached[stage]).map(({ status }) => ({ status, count: 1 })));
  return Object.fromEntries(stages.map((stage) => [stage, at(stage)])) as StageCounts;
}

/** The counts of a province; `province` is the unit they are summed under. */
export type ProvinceCounts = { province: ProvinceKey; counts: StageCounts };

/**
 * The counts by province: a row for every unit given, also where nothing came, and for every other that has an entry.
 * `unitOf` sums under another unit, such as the one of today that a former province has become part of.
 */
export function countsByProvince(
  entries: readonly Journey[],
  provinces: readonly ProvinceKey[],
  unitOf: (province: ProvinceKey) => ProvinceKey = (province) => province,
): ProvinceCounts[] {
  const rows = new Map<string, { province: ProvinceKey; entries: Journey[] }>();
  const rowOf = (province: ProvinceKey) => {
    const unit = unitOf(province);
    const row = rows.get(provinceText(unit)) ?? { province: unit, entries: [] };
    rows.set(provinceText(unit), row);
    return row;
  };
  for (const province of provinces) rowOf(province);
  for (const entry of entries) rowOf(entry.province).entries.push(entry);
  return [...rows.values()].map((row) => ({ province: row.province, counts: stageCounts(row.entries) }));
}

/** The counts by product group, for the groups given. */
export function countsByGroup<Group extends number>(
  entries: readonly Journey[],
  groups: readonly Group[],
): { group: Group; counts: StageCounts }[] {
  return groups.map((group) => ({
    group,
    counts: stageCounts(entries.filter((entry) => entry.group === group)),
  }));
}
