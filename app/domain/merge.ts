import type { EntryStatus } from './entry';
import { type Refusal, refuse } from './refusal';
import { allows, type Phase, type RoundRules } from './round';

/**
 * Merging entries of one producer into a set while judging (seen: Khánh Hòa 2023, 75 entries merged to 35), and splitting
 * them again. What becomes of the surviving entry's signed sheets is a setting of the round (`rules.mergedSet`).
 */

/** Statuses from which an entry can be merged into another, and to which a split leads back. */
export const mergeable: readonly EntryStatus[] = ['FORWARDED', 'SUPPLEMENT', 'ELIGIBLE'];

/** What a merge or a split does to the signed sheets of the entry that remains. */
export type SheetsAfter = 'stand' | 'setAside';

/**
 * What a merge or split does to the signed sheets of the entry that remains a set, or ceases to be one. Before scoring
 * there are none. `keep`: they stand. `anew`: they are set aside and the entry is scored again, which needs open
 * scoring: once scoring has closed the merge is refused (`entry.mergeNeedsScoring`). Out of season: `round.notInPhase`.
 */
export function sheetsAfter(
  rule: RoundRules['mergedSet'],
  step: 'merge' | 'split',
  phase: Phase,
): SheetsAfter | Refusal {
  if (!allows(phase, step)) return refuse('round.notInPhase', { phase: `@domain.phase.${phase}` });
  if (rule === 'keep') return 'stand';
  if (phase === 'SCORED') return refuse('entry.mergeNeedsScoring');
  return phase === 'SCORING' ? 'setAside' : 'stand';
}

/** An entry merged, and the one it was merged into at the time; that one may have been merged itself since. */
export type MergeLink = { from: string; into: string };

/** The entry that stands for an entry after these merges: itself where it is merged into none. */
export function survivorOf(links: readonly MergeLink[], entry: string): string {
  const next = links.find(({ from }) => from === entry);
  return next ? survivorOf(links, next.into) : entry;
}

/**
 * Who stands for each merged entry once `split` stands alone again: what had been merged into it before comes back to
 * it, the rest stays. Answers the entries whose survivor changes, without `split` itself.
 */
export function regroupedBySplit(links: readonly MergeLink[], split: string): MergeLink[] {
  const rest = links.filter(({ from }) => from !== split);
  return rest
    .map(({ from }) => ({ from, into: survivorOf(rest, from) }))
    .filter(({ from, into }) => into !== survivorOf(links, from));
}
