/** Small symmetric matrices as rows of numbers. */
export type Matrix = number[][];

/**
 * The inverse of a positive definite matrix by Gauss–Jordan elimination without pivoting, which such matrices do not
 * need. Bound: some sixty rows, a jury.
 */
export function inverse(matrix: Matrix): Matrix {
  const size = matrix.length;
  const rows = matrix.map((row, at) => [
    ...row,
    ...Array.from({ length: size }, (_, column) => +(column === at)),
  ]);
  for (const [at, own] of rows.entries()) {
    const pivot = own[at] as number;
    for (const [column, value] of own.entries()) own[column] = value / pivot;
    for (const [other, row] of rows.entries()) {
      const factor = row[at] as number;
      if (other === at || factor === 0) continue;
      for (const [column, value] of own.entries()) row[column] = (row[column] as number) - factor * value;
    }
  }
  return rows.map((row) => row.slice(size));
}

/** xᵀ·A·y. */
export function form(x: readonly number[], matrix: Matrix, y: readonly number[] = x): number {
  let sum = 0;
  for (const [at, row] of matrix.entries()) {
    const weight = x[at] as number;
    if (weight === 0) continue;
    for (const [column, value] of row.entries()) sum += weight * value * (y[column] as number);
  }
  return sum;
}

/** A·x. */
export function times(matrix: Matrix, x: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, value, column) => sum + value * (x[column] as number), 0));
}
