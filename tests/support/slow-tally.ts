import type { Aggregate } from '~/domain/aggregate';
import type { RoundResult } from '~/domain/result';
import type { BundleRules, BundleSheet, RoundBundle } from '~/domain/round-bundle/bundle';

/**
 * Scores and their order without fractions: a value is a sum over a count of whole hundredths, and two are compared by
 * multiplying out. For comparing with the product's ranking and threshold.
 */
export type Ratio = { sum: number; count: number };

export const compareRatios = (a: Ratio, b: Ratio): number => a.sum * b.count - b.sum * a.count;

/** What is left when the lowest and the highest value are taken away so many times. */
function peeled(values: readonly number[], times: number): number[] {
  if (times === 0) return [...values];
  const rest = [...values];
  rest.splice(rest.indexOf(Math.min(...rest)), 1);
  rest.splice(rest.indexOf(Math.max(...rest)), 1);
  return peeled(rest, times - 1);
}

export function slowAggregate(how: Aggregate, values: readonly number[]): Ratio {
  const halves = Math.ceil(values.length / 2) - 1;
  const times = how.method === 'trimmed-mean' ? how.trim : how.method === 'median' ? halves : 0;
  const kept = peeled(values, times);
  return { sum: kept.reduce((total, value) => total + value, 0), count: kept.length };
}

const criteria: Record<string, string[]> = { 1: ['1.1', '1.2'], 2: ['2.1'] };

const points = (sheets: readonly BundleSheet[], ids: readonly string[]) =>
  sheets.map(({ marks }) => ids.reduce((total, id) => total + (marks[id] ?? 0), 0));

/** The score and every tie-break of an entry's counting sheets, in the order in which they decide. */
export function slowKeys(sheets: readonly BundleSheet[], { aggregate, tieBreak }: BundleRules): Ratio[] {
  const totals = points(sheets, ['1.1', '1.2', '2.1']);
  const keys = tieBreak.map((name) => {
    if (name === 'median') return slowAggregate({ method: 'median' }, totals);
    if (name === 'lowest-sheet') return { sum: Math.min(...totals), count: 1 };
    return slowAggregate(aggregate, points(sheets, criteria[name.slice('criterion:'.length)] ?? []));
  });
  return [slowAggregate(aggregate, totals), ...keys];
}

/** The sheets of the last pass that a result did not set aside, by entry. */
export function lastPassSheets(bundle: RoundBundle, result: RoundResult): Map<string, BundleSheet[]> {
  const key = ({ juror, entry, pass }: { juror: string; entry: string; pass: number }) =>
    `${juror} ${entry} ${pass}`;
  const ignored = new Set(result.ignoredSheets.map(key));
  const counting = bundle.sheets.filter(
    (sheet) => sheet.pass === bundle.rules.passes && !ignored.has(key(sheet)),
  );
  return new Map(
    bundle.entries.map(({ id }) => [id, counting.filter((sheet) => sheet.entry === id)] as const),
  );
}
