import type { EntryResult, Outcome, RoundResult } from './result';
import type { BundleRules, RoundBundle } from './round-bundle/bundle';
import { tally } from './tally/tally';

/**
 * What a round would come to under other rules or without some jurors. A question asked of a copy: it is never stored
 * and never published.
 */
export type Supposition = Partial<Pick<BundleRules, 'aggregate' | 'minimumSheets' | 'threshold'>> & {
  /** Codes of jurors whose sheets are left out. */
  without?: readonly string[];
};

/** An entry whose outcome or rank would be another. */
export type Change = {
  id: string;
  group: number;
  before: { outcome: Outcome; rank: number | null; score: string | null };
  after: { outcome: Outcome; rank: number | null; score: string | null };
};

export type WhatIf = { before: RoundResult['counts']; after: RoundResult['counts']; changes: Change[] };

/** The bundle as it would be: other rules, and jurors left out as if their panel covered no group. */
export function supposed(bundle: RoundBundle, { without = [], ...rules }: Supposition): RoundBundle {
  const left = new Set(without);
  const jurors = bundle.jurors.map((juror) => (left.has(juror.id) ? { ...juror, groups: [] } : juror));
  return { ...bundle, rules: { ...bundle.rules, ...rules }, jurors };
}

/** Counts the bundle as it stands and as supposed; changes in the order of the entries. */
export function whatIf(bundle: RoundBundle, result: RoundResult, supposition: Supposition): WhatIf {
  const after = tally(supposed(bundle, supposition), result.bundleSha256);
  const changes = result.entries.flatMap((entry, at) => {
    const other = after.entries[at] as EntryResult;
    const [was, is] = [facts(entry), facts(other)];
    const same = was.outcome === is.outcome && was.rank === is.rank;
    return same ? [] : [{ id: entry.id, group: entry.group, before: was, after: is }];
  });
  return { before: result.counts, after: after.counts, changes };
}

const facts = ({ outcome, rank, score }: EntryResult) => ({ outcome, rank, score: score?.display ?? null });
