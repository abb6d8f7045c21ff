import type { BundleStatus } from './round-bundle/bundle';

/** The result of a round as the open format `cnnt-result/1` carries it, keys in the order of the file. */
export type RoundResult = {
  format: 'cnnt-result/1';
  bundleSha256: string;
  counts: {
    entered: number;
    eligible: number;
    notEligible: number;
    withdrawn: number;
    merged: number;
    reachedThreshold: number;
    recognised: number;
  };
  entries: EntryResult[];
  ignoredSheets: IgnoredSheet[];
  reliability: {
    /** Krippendorff's alpha of the last pass, 4 decimals; null where it does not exist. */
    groups: { group: number; alpha: number | null }[];
    /** Points above (+) or below (−) the others on the same entries, 2 decimals; null where nobody else scored. */
    jurors: { id: string; sheets: number; severity: number | null }[];
  };
};

export type Outcome =
  | Exclude<BundleStatus, 'ELIGIBLE'>
  | 'INCOMPLETE'
  | 'BELOW_THRESHOLD'
  | 'AWAITING_VOTE'
  | 'NO_QUORUM'
  | 'RECOGNISED'
  | 'NOT_RECOGNISED';

/** `score` in points: `exact` a reduced fraction or integer, `display` half up to two decimals with a point. */
export type EntryResult = {
  id: string;
  group: number;
  outcome: Outcome;
  sheets: number;
  score: { exact: string; display: string } | null;
  rank: number | null;
  tied: boolean;
};

/** Why a signed sheet counts nowhere; the first that holds. */
export type IgnoredReason = Exclude<BundleStatus, 'ELIGIBLE'> | 'NOT_IN_PANEL' | 'RECUSED' | 'NOT_IN_PASS';

export type IgnoredSheet = { juror: string; entry: string; pass: number; reason: IgnoredReason };

/** The file of a result: keys in order, one-space indent, final newline; the same result gives the same bytes. */
export function resultText(result: RoundResult): string {
  return `${JSON.stringify(result, null, 1)}\n`;
}
