import fc from 'fast-check';
import type { Total } from '~/domain/statistics/totals';

/**
 * Slow and direct: least squares from the whole design matrix, every product written out, as textbooks have it. What
 * the quick calculations of app/domain/statistics are held against.
 */
type Matrix = number[][];

const multiply = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) =>
    (b[0] ?? []).map((_, column) => row.reduce((sum, v, at) => sum + v * (b[at]?.[column] ?? 0), 0)),
  );

const transpose = (a: Matrix): Matrix => (a[0] ?? []).map((_, column) => a.map((row) => row[column] ?? 0));

/** The inverse by Gauss–Jordan elimination with row exchanges. */
function invert(matrix: Matrix): Matrix {
  const size = matrix.length;
  const rows = matrix.map((row, at) => [...row, ...matrix.map((_, column) => (column === at ? 1 : 0))]);
  for (let at = 0; at < size; at += 1) {
    let best = at;
    for (let row = at; row < size; row += 1) {
      if (Math.abs(rows[row]?.[at] ?? 0) > Math.abs(rows[best]?.[at] ?? 0)) best = row;
    }
    [rows[at], rows[best]] = [rows[best] as number[], rows[at] as number[]];
    const pivot = rows[at]?.[at] ?? 0;
    rows[at] = (rows[at] as number[]).map((value) => value / pivot);
    for (let row = 0; row < size; row += 1) {
      const factor = rows[row]?.[at] ?? 0;
      if (row !== at)
        rows[row] = (rows[row] as number[]).map(
          (value, column) => value - factor * (rows[at]?.[column] ?? 0),
        );
    }
  }
  return rows.map((row) => row.slice(size));
}

const unique = (ids: string[]) => [...new Set(ids)];

/**
 * One column an entry, one a juror but the last, whose effect is minus the sum of the others: the constraint written
 * into the design.
 */
function designMatrix(totals: readonly Total[], entries: string[], jurors: string[]): Matrix {
  const free = jurors.slice(0, -1);
  return totals.map(({ entry, juror }) => [
    ...entries.map((id) => (id === entry ? 1 : 0)),
    ...free.map((id) => (juror === jurors.at(-1) ? -1 : id === juror ? 1 : 0)),
  ]);
}

export function directFit(totals: readonly Total[]) {
  const entries = unique(totals.map(({ entry }) => entry));
  const jurors = unique(totals.map(({ juror }) => juror));
  const design = designMatrix(totals, entries, jurors);
  const across = transpose(design);
  const covariance = invert(multiply(across, design));
  const values = totals.map(({ value }) => [value]);
  const solved = multiply(covariance, multiply(across, values)).map(([value]) => value ?? 0);
  const expected = multiply(
    design,
    solved.map((value) => [value]),
  ).map(([value]) => value ?? 0);
  const residuals = totals.map(({ value }, at) => value - (expected[at] ?? 0));
  const freedom = totals.length - entries.length - jurors.length + 1;
  const variance = residuals.reduce((sum, value) => sum + value * value, 0) / freedom;
  const hat = multiply(multiply(design, covariance), across);
  return {
    adjusted: solved.slice(0, entries.length),
    effects: [
      ...solved.slice(entries.length),
      -solved.slice(entries.length).reduce((sum, value) => sum + value, 0),
    ],
    errors: entries.map((_, at) => Math.sqrt(variance * (covariance[at]?.[at] ?? 0))),
    residuals,
    leverages: totals.map((_, at) => hat[at]?.[at] ?? 0),
    variance,
    freedom,
  };
}

/** Totals of a jury in which everybody shares the first entry, so that it is connected, with gaps elsewhere. */
export const connectedTotals: fc.Arbitrary<Total[]> = fc
  .record({
    entries: fc.integer({ min: 2, max: 7 }),
    jurors: fc.integer({ min: 2, max: 5 }),
    seed: fc.infiniteStream(fc.nat(10_000)),
  })
  .map(({ entries, jurors, seed }) => {
    const totals: Total[] = [];
    for (let entry = 0; entry < entries; entry += 1) {
      for (let juror = 0; juror < jurors; juror += 1) {
        const value = seed.next().value as number;
        const gap = entry > 0 && juror !== entry % jurors && value % 4 === 0;
        if (!gap) totals.push({ entry: `E${entry}`, juror: `J${juror}`, value });
      }
    }
    return totals;
  });

/** Totals of a jury without gaps. */
export const fullTotals: fc.Arbitrary<Total[]> = fc
  .record({
    entries: fc.integer({ min: 2, max: 8 }),
    jurors: fc.integer({ min: 2, max: 5 }),
    seed: fc.infiniteStream(fc.nat(10_000)),
  })
  .map(({ entries, jurors, seed }) =>
    Array.from({ length: entries * jurors }, (_, at) => ({
      entry: `E${Math.floor(at / jurors)}`,
      juror: `J${at % jurors}`,
      value: seed.next().value as number,
    })),
  );
