import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intraclass } from '~/domain/statistics/intraclass';
import type { Total } from '~/domain/statistics/totals';
import { fullTotals } from './direct';

/** The usual mean squares of a jury without gaps, written out. */
function byMeanSquares(totals: readonly Total[]) {
  const ids = (of: (total: Total) => string) => [...new Set(totals.map(of))];
  const [entries, jurors] = [ids(({ entry }) => entry), ids(({ juror }) => juror)];
  const mean = (some: readonly Total[]) => some.reduce((sum, { value }) => sum + value, 0) / some.length;
  const grand = mean(totals);
  const square = (some: readonly Total[]) => (mean(some) - grand) ** 2;
  const rows = entries.map((id) => square(totals.filter(({ entry }) => entry === id)));
  const columns = jurors.map((id) => square(totals.filter(({ juror }) => juror === id)));
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const [n, k] = [entries.length, jurors.length];
  const [betweenRows, betweenColumns] = [k * sum(rows), n * sum(columns)];
  const all = sum(totals.map(({ value }) => (value - grand) ** 2));
  const [msr, msc] = [betweenRows / (n - 1), betweenColumns / (k - 1)];
  const mse = (all - betweenRows - betweenColumns) / ((n - 1) * (k - 1));
  return { icc: (msr - mse) / (msr + (msc - mse) / n), bottom: msr + (msc - mse) / n };
}

/** The six subjects and four judges of Shrout and Fleiss (1979), table 2: ICC(2,4) = 0.62. */
const shroutAndFleiss = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
].flatMap((row, entry) => row.map((value, juror) => ({ entry: `E${entry}`, juror: `J${juror}`, value })));

describe('ICC(2,k)', () => {
  it('is that of the published example', () => {
    expect(intraclass(shroutAndFleiss)?.icc.toFixed(2)).toBe('0.62');
    expect(intraclass(shroutAndFleiss)?.sheets).toBe(4);
  });

  it('is that of the usual mean squares for a jury without gaps', () => {
    fc.assert(
      fc.property(fullTotals, (totals) => {
        const { icc, bottom } = byMeanSquares(totals);
        fc.pre(bottom > 1);
        expect(Math.abs((intraclass(totals)?.icc ?? Number.NaN) - icc)).toBeLessThan(1e-6);
      }),
    );
  });

  it('uses the harmonic mean of the sheets where there are gaps', () => {
    expect(intraclass(shroutAndFleiss.slice(1))?.sheets).toBeCloseTo(6 / (1 / 3 + 5 / 4), 12);
  });

  it('is null where jurors share no entry, where one entry or juror is alone, and where nothing varies', () => {
    const apart = shroutAndFleiss.filter(({ entry, juror }) => entry < 'E3' === juror < 'J2');
    expect(intraclass(apart)).toBeNull();
    expect(intraclass(shroutAndFleiss.filter(({ entry }) => entry === 'E1'))).toBeNull();
    expect(intraclass(shroutAndFleiss.filter(({ juror }) => juror === 'J1'))).toBeNull();
    expect(intraclass(shroutAndFleiss.map((total) => ({ ...total, value: 5 })))).toBeNull();
    expect(intraclass(shroutAndFleiss.slice(0, 5))).toBeNull();
  });
});
