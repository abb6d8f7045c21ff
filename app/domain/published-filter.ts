import { fold } from './fold';
import { type ProvinceKey, parseProvince, provinceText, type Region, regions } from './province';
import { type ProductGroup, productGroups } from './round';

/** Searching a published list: by group, region, province and words, with counts of what each choice would leave. */

/** What can be searched: a line of a published or of a past list. */
export type Searchable = {
  product: string;
  producer: string | null;
  entry?: string;
  group: ProductGroup;
  region?: Region | null;
  province: ProvinceKey;
  provinceName: string;
};

/** A choice; what is null or empty does not narrow. `province` as provinceText writes it. */
export type ListFilter = {
  group: ProductGroup | null;
  region: Region | null;
  province: string | null;
  q: string;
};

export const noFilter: ListFilter = { group: null, region: null, province: null, q: '' };

/** Reads a filter from an address; what makes no sense does not narrow. */
export function readFilter(parameter: (name: string) => string | null): ListFilter {
  const group = productGroups.find((known) => String(known) === parameter('group'));
  const region = regions.find((known) => known === parameter('region'));
  const province = parseProvince(parameter('province') ?? '');
  return {
    group: group ?? null,
    region: region ?? null,
    province: province && provinceText(province),
    q: (parameter('q') ?? '').normalize('NFC').trim().slice(0, 200),
  };
}

/** The filter as the query of an address, "" where nothing narrows; what readFilter reads. */
export function filterQuery({ group, region, province, q }: ListFilter): string {
  const chosen = { q, group, region, province };
  const set = Object.entries(chosen).filter(([, value]) => value !== null && value !== '');
  return set.length === 0 ? '' : `?${new URLSearchParams(set.map(([name, value]) => [name, String(value)]))}`;
}

const searchText = (row: Searchable) =>
  ` ${fold(`${row.product} ${row.producer ?? ''} ${row.provinceName} ${row.entry ?? ''}`)}`;

/** The rows that a filter leaves, in their order: every word must begin a word of the row. Case and diacritics fold. */
export function filterRows<T extends Searchable>(rows: readonly T[], filter: ListFilter): T[] {
  const words = fold(filter.q).split(' ').filter(Boolean);
  return rows.filter(
    (row) =>
      (filter.group === null || row.group === filter.group) &&
      (filter.region === null || row.region === filter.region) &&
      (filter.province === null || provinceText(row.province) === filter.province) &&
      (words.length === 0 || hasWords(row, words)),
  );
}

function hasWords(row: Searchable, words: readonly string[]): boolean {
  const text = searchText(row);
  return words.every((word) => text.includes(` ${word}`));
}

/** How many rows each choice of one filter would leave under the others; keys without rows are absent. */
export type FilterCounts = {
  group: Record<string, number>;
  region: Record<string, number>;
  province: ProvinceCount[];
};

/** Counts for the choices of each filter: a filter's own choice does not narrow its own counts. */
export function filterCounts(rows: readonly Searchable[], filter: ListFilter): FilterCounts {
  const group = filterRows(rows, { ...filter, group: null });
  const region = filterRows(rows, { ...filter, region: null });
  return {
    group: tallyBy(group, (row) => String(row.group)),
    region: tallyBy(region, (row) => row.region ?? ''),
    province: provinceCounts(filterRows(rows, { ...filter, province: null })),
  };
}

/** How many rows a province has, in all and by product group. */
export type ProvinceCount = { key: string; name: string; count: number; groups: Record<string, number> };

/** Rows of each province, by name in Vietnamese order. */
export function provinceCounts(rows: readonly Searchable[]): ProvinceCount[] {
  const byProvince = new Map<string, { name: string; own: Searchable[] }>();
  for (const row of rows) {
    const key = provinceText(row.province);
    const province = byProvince.get(key) ?? { name: row.provinceName, own: [] };
    byProvince.set(key, province);
    province.own.push(row);
  }
  return [...byProvince]
    .map(([key, { name, own }]) => ({
      key,
      name,
      count: own.length,
      groups: tallyBy(own, (row) => String(row.group)),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}

function tallyBy(rows: readonly Searchable[], keyOf: (row: Searchable) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[keyOf(row)] = (counts[keyOf(row)] ?? 0) + 1;
  return counts;
}
