import type { ProvinceKey, Region } from '../province';
import type { Level, RoundRules } from '../round';

/**
 * A round as the open format `cnnt-round/1` carries it: rules, rubrics, entries, signed sheets and ballots, people by
 * ids. Pages, the command and the export all tally this value. Points are integers in hundredths.
 */
export type RoundBundle = {
  round: { code: string; level: Level; region: Region | null; year: number };
  rules: BundleRules;
  /** By product group. Only what the arithmetic needs: names and guidance stay out. */
  rubrics: Record<number, BundleCriterionGroup[]>;
  jurors: BundleJuror[];
  entries: BundleEntry[];
  recusals: BundleRecusal[];
  sheets: BundleSheet[];
  /** Null: the round has not voted. */
  council: BundleCouncil | null;
};

/** The rules that decide a result; a `RoundRules` value fits as it is. */
export type BundleRules = Pick<
  RoundRules,
  'passes' | 'aggregate' | 'minimumSheets' | 'threshold' | 'tieBreak'
> & {
  council: Pick<RoundRules['council'], 'quorum' | 'majority'>;
};

export type BundleCriterion = { id: string; max: number; step: number };

export type BundleCriterionGroup = { id: string; max: number; criteria: BundleCriterion[] };

/** A juror and the product groups whose panels he sits on. */
export type BundleJuror = { id: string; groups: number[] };

/** The statuses an entry can have once the round is scored. */
export type BundleStatus = 'ELIGIBLE' | 'NOT_ELIGIBLE' | 'WITHDRAWN' | 'MERGED';

/** `mergedInto` names an eligible entry and stands only where the status is MERGED. */
export type BundleEntry = {
  id: string;
  group: number;
  province: ProvinceKey;
  status: BundleStatus;
  mergedInto?: string;
};

export type BundleRecusal = { juror: string; entry: string };

/** A signed score sheet; `signedAt` is ISO 8601, `marks` are hundredths by criterion id. */
export type BundleSheet = {
  juror: string;
  entry: string;
  pass: number;
  signedAt: string;
  marks: Record<string, number>;
};

/** Ids of the council's members and of those present, and the deciding ballot of each entry voted on. */
export type BundleCouncil = { members: string[]; present: string[]; ballots: BundleBallot[] };

/** `present` is the number present for this vote where it differs; `casting` the chair's vote. */
export type BundleBallot = {
  entry: string;
  for: number;
  against: number;
  blank: number;
  present?: number;
  casting?: 'for' | 'against';
};
