import { inverse, type Matrix, times } from './symmetric';
import type { Design } from './totals';

/**
 * Least squares of total = entry + juror, jurors adding up to 0, for a connected design: the entries are eliminated
 * first, so that only a matrix of the size of the jury is inverted.
 */
export type Solution = {
  /** By entry: its number of sheets, its adjusted total, and how much of it rests on each juror. */
  entries: { sheets: number; adjusted: number; shares: number[] }[];
  /** By juror. */
  effects: number[];
  sheets: number[];
  /** The variances and covariances of the effects, in units of the residual variance. */
  covariance: Matrix;
};

type Sums = { count: number; sum: number; jurors: number[] };

function sumsByEntry({ entries, cells }: Design): Sums[] {
  const sums = entries.map((): Sums => ({ count: 0, sum: 0, jurors: [] }));
  for (const { entry, juror, value } of cells) {
    const own = sums[entry] as Sums;
    own.count += 1;
    own.sum += value;
    own.jurors.push(juror);
  }
  return sums;
}

const zeros = (size: number) => new Array<number>(size).fill(0);

function addTo(row: number[], at: number, value: number): void {
  row[at] = (row[at] as number) + value;
}

/** The jurors' equations with the entries eliminated: diag(sheets) − Σ over entries of 11ᵀ/n, and their right side. */
function jurorEquations(design: Design, sums: readonly Sums[]): { matrix: Matrix; right: number[] } {
  const size = design.jurors.length;
  const matrix = Array.from({ length: size }, () => zeros(size));
  const right = zeros(size);
  for (const { entry, juror, value } of design.cells) {
    const { count, sum, jurors } = sums[entry] as Sums;
    const row = matrix[juror] as number[];
    addTo(row, juror, 1);
    for (const other of jurors) addTo(row, other, -1 / count);
    addTo(right, juror, value - sum / count);
  }
  return { matrix, right };
}

/** The pseudo-inverse of a matrix whose only null vector is that of ones. */
function pseudoInverse(matrix: Matrix): Matrix {
  const mean = 1 / matrix.length;
  const shifted = (rows: Matrix, by: number) => rows.map((row) => row.map((value) => value + by));
  return shifted(inverse(shifted(matrix, mean)), -mean);
}

export function solveAdditive(design: Design): Solution {
  const sums = sumsByEntry(design);
  const { matrix, right } = jurorEquations(design, sums);
  const covariance = pseudoInverse(matrix);
  const effects = times(covariance, right);
  const sheets = zeros(design.jurors.length);
  for (const { juror } of design.cells) addTo(sheets, juror, 1);
  const entries = sums.map(({ count, sum, jurors }) => {
    const shares = zeros(design.jurors.length);
    for (const juror of jurors) shares[juror] = 1 / count;
    const leaning = jurors.reduce((all, juror) => all + (effects[juror] as number), 0);
    return { sheets: count, adjusted: (sum - leaning) / count, shares };
  });
  return { entries, effects, sheets, covariance };
}
