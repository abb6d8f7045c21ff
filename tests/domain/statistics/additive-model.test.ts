import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fit, fitAdditive } from '~/domain/statistics/additive-model';
import { connectedTotals, directFit } from './direct';

const fitOf = (totals: Parameters<typeof fitAdditive>[0]): Fit => {
  const fit = fitAdditive(totals);
  if ('refused' in fit) throw new Error(fit.refused);
  return fit;
};

/** Three entries whose totals are exactly entry + juror: 7000, 8000, 9000 and −100, 0, +100. */
const exact = ['A', 'B', 'C'].flatMap((entry, at) =>
  ['J1', 'J2', 'J3'].map((juror, seat) => ({ entry, juror, value: 7000 + at * 1000 + (seat - 1) * 100 })),
);

describe('the additive model', () => {
  it('finds the entries and jurors that totals were made from', () => {
    const fit = fitOf(exact);
    expect(fit.entries.map(({ id, adjusted }) => [id, Math.round(adjusted)])).toEqual([
      ['A', 7000],
      ['B', 8000],
      ['C', 9000],
    ]);
    expect(fit.jurors.map(({ id, effect }) => [id, Math.round(effect) + 0])).toEqual([
      ['J1', -100],
      ['J2', 0],
      ['J3', 100],
    ]);
    expect(fit.cells.map(({ standardised }) => standardised)).toEqual(exact.map(() => 0));
    expect(fit.freedom).toBe(4);
  });

  it('gives an entry that only severe jurors saw what the whole jury would have given', () => {
    const seen = exact.filter(({ entry, juror }) => entry !== 'C' || juror === 'J1');
    expect(Math.round(fitOf(seen).entries[2]?.adjusted ?? 0)).toBe(9000);
  });

  it('is refused where two halves of the jury share no entry', () => {
    const apart = exact.filter(({ entry, juror }) => (entry === 'A') === (juror === 'J1'));
    expect(fitAdditive(apart)).toEqual({ refused: 'notConnected' });
  });

  it('is refused where there are no more sheets than effects', () => {
    const chain = exact.filter(({ entry, juror }) => entry === 'A' || juror === 'J1');
    expect(fitAdditive(chain)).toEqual({ refused: 'tooFewSheets' });
    expect(fitAdditive([])).toEqual({ refused: 'noSheets' });
  });

  it('agrees with least squares written out, in adjusted totals, effects, errors and leverages', () => {
    fc.assert(
      fc.property(connectedTotals, (totals) => {
        const direct = directFit(totals);
        fc.pre(direct.freedom > 0);
        const fit = fitOf(totals);
        const near = (a: readonly number[], b: readonly number[]) =>
          expect(Math.max(...a.map((value, at) => Math.abs(value - (b[at] ?? Number.NaN))))).toBeLessThan(
            1e-5,
          );
        near(
          fit.entries.map(({ adjusted }) => adjusted),
          direct.adjusted,
        );
        near(
          fit.jurors.map(({ effect }) => effect),
          direct.effects,
        );
        near(
          fit.entries.map(({ error }) => error),
          direct.errors,
        );
        near(
          fit.cells.map(({ residual }) => residual),
          direct.residuals,
        );
        expect(Math.abs(fit.deviation - Math.sqrt(direct.variance))).toBeLessThan(1e-5);
        const own = direct.residuals.map((residual, at) => {
          const variance = direct.variance * (1 - (direct.leverages[at] ?? 0));
          return variance > 1e-6 ? residual / Math.sqrt(variance) : 0;
        });
        near(
          fit.cells.map(({ standardised }) => standardised),
          own,
        );
      }),
    );
  });

  it('does not depend on the order of the sheets', () => {
    fc.assert(
      fc.property(connectedTotals, (totals) => {
        const [forth, back] = [fitAdditive(totals), fitAdditive([...totals].reverse())];
        fc.pre(!('refused' in forth) && !('refused' in back));
        if ('refused' in forth || 'refused' in back) return;
        const adjusted = new Map(back.entries.map((entry) => [entry.id, entry.adjusted]));
        for (const { id, adjusted: own } of forth.entries) {
          expect(Math.abs(own - (adjusted.get(id) ?? Number.NaN))).toBeLessThan(1e-6);
        }
      }),
    );
  });
});
