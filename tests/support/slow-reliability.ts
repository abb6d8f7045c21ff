/**
 * Krippendorff's alpha and severity straight from their definitions, pair by pair and in floating point, for comparing
 * with the exact sums of the product. Units are the totals (hundredths) given to one entry.
 */
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;

const squares = (of: readonly number[], against: readonly number[]) =>
  sum(of.flatMap((a) => against.map((b) => (a - b) ** 2)));

/** Observed over expected disagreement: mean squared difference within units against that among all values. */
export function slowAlpha(units: readonly (readonly number[])[]): number | null {
  const pairable = units.filter((values) => values.length > 1);
  const values = pairable.flat();
  const expected = squares(values, values) / (values.length * (values.length - 1));
  const within = pairable.map((own) => squares(own, own) / (own.length - 1));
  return values.length === 0 || expected === 0 ? null : 1 - sum(within) / values.length / expected;
}

export type SlowUnit = readonly { juror: string; total: number }[];

/** The mean of a juror's distances, in points, from the mean of the others; null where nobody else scored. */
export function slowSeverity(juror: string, units: readonly SlowUnit[]): number | null {
  const distances = units.flatMap((unit) => {
    const others = unit.filter((each) => each.juror !== juror).map((each) => each.total);
    const own = unit.filter((each) => each.juror === juror && others.length > 0);
    return own.map((each) => (each.total - mean(others)) / 100);
  });
  return distances.length === 0 ? null : mean(distances);
}
