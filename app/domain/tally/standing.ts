import { aggregate, leastValues, meetsThreshold } from '../aggregate';
import type { Fraction } from '../fraction';
import type { IgnoredSheet } from '../result';
import {
  type CountedSheet,
  known,
  markSum,
  reasonAgainst,
  type ScoredEntry,
  type ScoredParts,
} from './counting-sheets';

/**
 * Where an eligible entry stands after scoring (rules 3 to 5): the pass that gave its score or was incomplete, the
 * counting sheets of that pass, the exact score in hundredths, and whether that final score meets the threshold.
 */
export type Standing = {
  entry: ScoredEntry;
  pass: number;
  sheets: CountedSheet[];
  score: Fraction | null;
  meets: boolean;
};

/** Standings by entry id in input order, and the sheets that count nowhere in input order. */
export type Scoring = { standings: Map<string, Standing>; ignored: IgnoredSheet[] };

type Passes = { first: CountedSheet[]; second: CountedSheet[] };

function sheetsByEntry(parts: ScoredParts): {
  admitted: Map<string, Passes>;
  ignored: (IgnoredSheet | null)[];
} {
  const reason = reasonAgainst(parts);
  const admitted = new Map<string, Passes>();
  for (const entry of parts.entries) admitted.set(entry.id, { first: [], second: [] });
  const ignored = parts.sheets.map((sheet) => {
    const against = reason(sheet);
    if (against) return { juror: sheet.juror, entry: sheet.entry, pass: sheet.pass, reason: against };
    const counted = { sheet, total: markSum(sheet.marks) };
    known(admitted, sheet.entry)[sheet.pass === 1 ? 'first' : 'second'].push(counted);
    return null;
  });
  return { admitted, ignored };
}

function standingIn(
  pass: number,
  entry: ScoredEntry,
  sheets: CountedSheet[],
  { rules }: ScoredParts,
): Standing {
  if (sheets.length < leastValues(rules)) return { entry, pass, sheets, score: null, meets: false };
  const totals = sheets.map((sheet) => sheet.total);
  const score = aggregate(rules.aggregate, totals);
  return { entry, pass, sheets, score, meets: meetsThreshold(rules.threshold, score) };
}

function standingOf(entry: ScoredEntry, passes: Passes, parts: ScoredParts): Standing {
  const first = standingIn(1, entry, passes.first, parts);
  return parts.rules.passes === 2 && first.meets ? standingIn(2, entry, passes.second, parts) : first;
}

/** Scores every eligible entry. A pass-2 sheet of an entry that did not go on is set aside as NOT_IN_PASS. */
export function scoring(parts: ScoredParts): Scoring {
  const { admitted, ignored } = sheetsByEntry(parts);
  const standings = new Map<string, Standing>();
  for (const entry of parts.entries) {
    if (entry.status !== 'ELIGIBLE') continue;
    standings.set(entry.id, standingOf(entry, known(admitted, entry.id), parts));
  }
  const setAside = parts.sheets.map(({ juror, entry, pass }, index): IgnoredSheet | null => {
    const late = pass > (standings.get(entry)?.pass ?? pass);
    return ignored[index] ?? (late ? { juror, entry, pass, reason: 'NOT_IN_PASS' } : null);
  });
  return { standings, ignored: setAside.filter((sheet) => sheet !== null) };
}

/** The entries of a round of two passes that go on to the second, in input order. */
export function goingOn(standings: Scoring['standings']): string[] {
  return [...standings].filter(([, standing]) => standing.pass === 2).map(([id]) => id);
}
