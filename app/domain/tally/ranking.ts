import { aggregate, median } from '../aggregate';
import { compareFractions, type Fraction, fraction } from '../fraction';
import type { BundleRules, RoundBundle } from '../round-bundle/bundle';
import { groupTotal } from '../rubric';
import type { Standing } from './standing';

/**
 * Ranks (rule 6): within a product group, among entries with a score of the last pass, highest first; equal scores are
 * parted by the round's tie-breaks, and who is still equal shares a rank (1, 2, 2, 4).
 */
export type Rank = { rank: number; tied: boolean };

type Contender = { standing: Standing; score: Fraction; keys: Fraction[] };

type TieBreak = (standing: Standing) => Fraction;

function tieBreak(name: string, rules: BundleRules, rubrics: RoundBundle['rubrics']): TieBreak {
  const totals = (standing: Standing) => standing.sheets.map((sheet) => sheet.total);
  if (name === 'median') return (standing) => median(totals(standing));
  if (name === 'lowest-sheet')
    return (standing) => fraction(BigInt(totals(standing).reduce((a, b) => Math.min(a, b))), 1n);
  const id = name.slice('criterion:'.length);
  return ({ entry, sheets }) => {
    const group = rubrics[entry.group]?.find((candidate) => candidate.id === id);
    if (!group) throw new Error(`the rubric of group ${entry.group} has no criterion group ${id}`);
    return aggregate(
      rules.aggregate,
      sheets.map(({ sheet }) => groupTotal(group, sheet.marks)),
    );
  };
}

/** Highest first; tie-break keys are worked out only for contenders whose scores are equal. */
function order(breaks: readonly TieBreak[]): (a: Contender, b: Contender) => number {
  const key = (contender: Contender, index: number): Fraction =>
    (contender.keys[index] ??= (breaks[index] as TieBreak)(contender.standing));
  return (a, b) => {
    let difference = compareFractions(b.score, a.score);
    for (let index = 0; difference === 0 && index < breaks.length; index++) {
      difference = compareFractions(key(b, index), key(a, index));
    }
    return difference;
  };
}

function contenders(standings: Iterable<Standing>, lastPass: number): Map<number, Contender[]> {
  const groups = new Map<number, Contender[]>();
  for (const standing of standings) {
    if (!standing.score || standing.pass !== lastPass) continue;
    const group = groups.get(standing.entry.group) ?? [];
    group.push({ standing, score: standing.score, keys: [] });
    groups.set(standing.entry.group, group);
  }
  return groups;
}

function rankGroup(group: Contender[], compare: (a: Contender, b: Contender) => number): [string, Rank][] {
  const sorted = [...group].sort(compare);
  const equal = (a?: Contender, b?: Contender) => a !== undefined && b !== undefined && compare(a, b) === 0;
  let rank = 1;
  return sorted.map((contender, index) => {
    const shared = equal(sorted[index - 1], contender);
    if (!shared) rank = index + 1;
    return [contender.standing.entry.id, { rank, tied: shared || equal(contender, sorted[index + 1]) }];
  });
}

/** Ranks by entry id; entries without a score of the last pass have none. */
export function ranking(
  standings: Iterable<Standing>,
  { rules, rubrics }: Pick<RoundBundle, 'rules' | 'rubrics'>,
): Map<string, Rank> {
  const compare = order(rules.tieBreak.map((name) => tieBreak(name, rules, rubrics)));
  const groups = [...contenders(standings, rules.passes).values()];
  return new Map(groups.flatMap((group) => rankGroup(group, compare)));
}
