import { addFractions, type Fraction, fraction, roundHalfAway } from './fraction';
import type { RoundResult } from './result';
import { known } from './tally/counting-sheets';

/**
 * How far jurors agree: Krippendorff's alpha per product group (interval metric) and each juror's severity. Both are
 * computed exactly and rounded at the end, half away from zero.
 */
export type Scored = {
  entry: { group: number };
  sheets: readonly { sheet: { juror: string }; total: number }[];
};

type Moments = { count: bigint; sum: bigint; squares: bigint };

function moments(values: readonly number[]): Moments {
  let [sum, squares] = [0n, 0n];
  for (const value of values.map(BigInt)) {
    sum += value;
    squares += value * value;
  }
  return { count: BigInt(values.length), sum, squares };
}

/** Half the sum of squared differences over all ordered pairs of the values: n·Σx² − (Σx)². */
const spread = ({ count, sum, squares }: Moments): bigint => count * squares - sum * sum;

/**
 * Krippendorff's alpha of units (the totals of one entry each), interval metric; units with fewer than two values are
 * left out. Null when nothing is left or nothing varies. With n values in all, alpha is
 * 1 − (n − 1) · Σ spread(unit) / (m − 1) ÷ spread(all), m being the unit's number of values.
 */
export function krippendorffAlpha(units: readonly (readonly number[])[]): Fraction | null {
  const within = new Map<bigint, bigint>();
  const all: Moments = { count: 0n, sum: 0n, squares: 0n };
  for (const unit of units.filter((values) => values.length > 1).map(moments)) {
    within.set(unit.count - 1n, (within.get(unit.count - 1n) ?? 0n) + spread(unit));
    all.count += unit.count;
    all.sum += unit.sum;
    all.squares += unit.squares;
  }
  const expected = spread(all);
  if (expected === 0n) return null;
  const observed = sumOverDenominators(within);
  return addFractions(
    { num: 1n, den: 1n },
    fraction(-observed.num * (all.count - 1n), observed.den * expected),
  );
}

/** Σ numerator ÷ denominator of a map denominator → numerator. */
function sumOverDenominators(parts: ReadonlyMap<bigint, bigint>): Fraction {
  let total: Fraction = { num: 0n, den: 1n };
  for (const [den, num] of parts) total = addFractions(total, { num, den });
  return total;
}

/** Alpha of every product group that has entries, ascending; `scored` are entries with counting sheets of the last pass. */
export function groupAlphas(
  entries: readonly { group: number }[],
  scored: readonly Scored[],
): RoundResult['reliability']['groups'] {
  const units = new Map<number, number[][]>(entries.map((entry) => [entry.group, []]));
  for (const { entry, sheets } of scored) known(units, entry.group).push(sheets.map((sheet) => sheet.total));
  return [...units]
    .sort(([a], [b]) => a - b)
    .map(([group, totals]) => {
      const alpha = krippendorffAlpha(totals);
      return { group, alpha: alpha && roundHalfAway(alpha, 4) };
    });
}

type Lean = { sheets: number; compared: bigint; differences: Map<bigint, bigint> };

/** Adds to every juror how far his total lies from the mean of the others': (m · own − sum) / (m − 1). */
function lean(leans: ReadonlyMap<string, Lean>, sheets: Scored['sheets']): void {
  const sum = sheets.reduce((all, sheet) => all + BigInt(sheet.total), 0n);
  const others = BigInt(sheets.length - 1);
  for (const { sheet, total } of sheets) {
    const juror = known(leans, sheet.juror);
    juror.sheets += 1;
    if (others === 0n) continue;
    juror.compared += 1n;
    const difference = (others + 1n) * BigInt(total) - sum;
    juror.differences.set(others, (juror.differences.get(others) ?? 0n) + difference);
  }
}

/** In points (two decimals): the mean of a juror's differences; null when he was never beside another. */
function severity({ compared, differences }: Lean): number | null {
  if (compared === 0n) return null;
  const total = sumOverDenominators(differences);
  return roundHalfAway(fraction(total.num, total.den * compared * 100n), 2);
}

/** Each juror's counting sheets of the last pass and his severity, in the order of the jurors. */
export function jurorSeverities(
  jurors: readonly { id: string }[],
  scored: readonly Scored[],
): RoundResult['reliability']['jurors'] {
  const leans = new Map<string, Lean>();
  for (const { id } of jurors) leans.set(id, { sheets: 0, compared: 0n, differences: new Map() });
  for (const { sheets } of scored) lean(leans, sheets);
  return [...leans].map(([id, juror]) => ({ id, sheets: juror.sheets, severity: severity(juror) }));
}
