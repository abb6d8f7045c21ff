import type { ProvinceKey, Region } from './province';
import type { RoundResult } from './result';
import type { Level, Phase, ProductGroup } from './round';

/**
 * What is published of a round: the recognised products as the decision's annex prints them, frozen with the bundle and
 * the result from which they follow.
 */

/** A round as everybody may know it; a result from before this product (`past`) counts as published. */
export type PublicRound = {
  code: string;
  level: Level;
  region: Region | null;
  year: number;
  name: string;
  nameEn: string;
  phase: Phase;
  past: boolean;
  demo: boolean;
};

/** A published result in a list: how many entered and were recognised, and the decision where it is known. */
export type ResultSummary = {
  round: PublicRound;
  entered: number;
  recognised: number;
  decision: { number: string; date: string } | null;
};

/**
 * How much of a round the public sees: the list and the digest of the bundle; with the scores of recognised products;
 * with the whole bundle and the result that follows from it.
 */
export const disclosures = ['LIST', 'SCORES', 'BUNDLE'] as const;

export type Disclosure = (typeof disclosures)[number];

/** Counts of a result, as in cnnt-result/1. */
export type PublishedCounts = RoundResult['counts'];

/** A product as it is printed: the annex's columns and what a list page needs beside them. */
export type PublishedProduct = {
  /** Mã số bình chọn. */
  entry: string;
  product: string;
  isSet: boolean;
  items: string[];
  producer: string;
  address: string;
  group: ProductGroup;
  province: ProvinceKey;
  provinceName: string;
  region: Region | null;
  photo: boolean;
  /** A filler of a demo, no real product. */
  invented: boolean;
  /** The source names no producer: the name is made up for the demo. */
  producerInvented: boolean;
};

/** A line of the list; `number` is the annex's TT. Score in points with two decimals, rank within the group. */
export type PublishedRow = PublishedProduct & { number: number; score: string | null; rank: number | null };

export type PublishedList = { counts: PublishedCounts; rows: PublishedRow[] };

/**
 * The recognised products of a result, by group, rank and code. Every recognised entry must be among `products`: a
 * missing one is a bug and throws.
 */
export function publishedList(
  result: Pick<RoundResult, 'counts' | 'entries'>,
  products: readonly PublishedProduct[],
): PublishedList {
  const known = new Map(products.map((product) => [product.entry, product]));
  const recognised = result.entries.filter((entry) => entry.outcome === 'RECOGNISED');
  recognised.sort((a, b) => a.group - b.group || Number(a.rank) - Number(b.rank) || (a.id < b.id ? -1 : 1));
  const rows = recognised.map((entry, index) => {
    const product = known.get(entry.id);
    if (!product) throw new Error(`no product for the recognised entry ${entry.id}`);
    return { number: index + 1, ...product, score: entry.score?.display ?? null, rank: entry.rank };
  });
  return { counts: result.counts, rows };
}

/** The code of the round in a mã số bình chọn; null where the text is none. */
export function roundOfEntryCode(entryCode: string): string | null {
  return /^([\w-]+)-[1-4]-\d{3,}$/.exec(entryCode)?.[1] ?? null;
}

/** A list as the public may see it: scores and ranks only where they are disclosed. */
export function disclosed(list: PublishedList, disclosure: Disclosure): PublishedList {
  if (disclosure !== 'LIST') return list;
  return { counts: list.counts, rows: list.rows.map((row) => ({ ...row, score: null, rank: null })) };
}

/** Published figures of a round from before this product, with where they stand; sources may contradict each other. */
export type PastFigures = {
  sources: string[];
  received: number;
  notEligible: number;
  /** Every figure that was published for it. */
  eligible: number[];
  receivedByGroup: Record<ProductGroup, number>;
  recognised: number;
  recognisedByGroup: Record<ProductGroup, number>;
  provincesEntered: number;
  provincesRecognised: number;
  decision?: { number: string; date: string };
};

/** A product known from the source of a past result; most of its list is not known to this product. */
export type PastRow = {
  product: string;
  isSet: boolean;
  producer: string | null;
  group: ProductGroup;
  province: ProvinceKey;
  provinceName: string;
  source: string;
};

/** Where published figures of a past round do not add up; empty when they do. */
export function discrepancies(
  past: PastFigures,
): { groupsSum: number; received: number; eligible: number[] } | null {
  const groupsSum = Object.values(past.receivedByGroup).reduce((sum, count) => sum + count, 0);
  const agree = groupsSum === past.received && past.eligible.length <= 1;
  return agree ? null : { groupsSum, received: past.received, eligible: past.eligible };
}
