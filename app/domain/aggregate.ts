import { type Fraction, fraction } from './fraction';
import type { RoundRules } from './round';

/**
 * How a round makes one figure of several jurors' points: mean, trimmed mean or median. Values are hundredths, results
 * exact fractions of hundredths.
 */
export type Aggregate = RoundRules['aggregate'];

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

function mean(values: readonly number[]): Fraction {
  let total = 0n;
  for (const value of values) total += BigInt(value);
  return fraction(total, BigInt(values.length));
}

/** The middle value, or the mean of the middle two; one value at least. */
export function median(values: readonly number[]): Fraction {
  const sorted = ascending(values);
  const half = (sorted.length - 1) / 2;
  return mean(sorted.slice(Math.floor(half), Math.ceil(half) + 1));
}

/** The round's aggregate of values; there must be `leastValues` of them. */
export function aggregate(how: Aggregate, values: readonly number[]): Fraction {
  if (how.method === 'trimmed-mean') return mean(ascending(values).slice(how.trim, values.length - how.trim));
  return how.method === 'median' ? median(values) : mean(values);
}

/** How many counting sheets an entry needs to be complete: the round's minimum, and one that trimming leaves over. */
export function leastValues(rules: { aggregate: Aggregate; minimumSheets: number }): number {
  const trimmed = rules.aggregate.method === 'trimmed-mean' ? 2 * rules.aggregate.trim + 1 : 1;
  return Math.max(rules.minimumSheets, trimmed);
}

/** Whether an exact score (hundredths) meets the threshold; never decided on a rounded figure: 69.996 is below 70. */
export function meetsThreshold(threshold: RoundRules['threshold'], score: Fraction): boolean {
  const least = BigInt(threshold.points) * score.den;
  return threshold.comparison === '>' ? score.num > least : score.num >= least;
}
