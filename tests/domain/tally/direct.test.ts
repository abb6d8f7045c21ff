import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aggregate, meetsThreshold } from '~/domain/aggregate';
import { displayText, fraction } from '~/domain/fraction';
import type { BundleRules } from '~/domain/round-bundle/bundle';
import { tally } from '~/domain/tally/tally';
import { anyBundle } from '../../support/bundles';
import { slowAlpha, slowSeverity } from '../../support/slow-reliability';
import { compareRatios, lastPassSheets, type Ratio, slowAggregate, slowKeys } from '../../support/slow-tally';

/** The tally against slow direct calculations that share no arithmetic with it. */
const ways: BundleRules['aggregate'][] = [
  { method: 'mean' },
  { method: 'median' },
  { method: 'trimmed-mean', trim: 1 },
  { method: 'trimmed-mean', trim: 2 },
];

/** Totals within two hundredths of the threshold, where a rounded score would decide wrongly. */
const close = fc.integer({ min: 10, max: 9990 }).chain((points) =>
  fc.record({
    points: fc.constant(points),
    totals: fc.array(fc.integer({ min: points - 2, max: points + 2 }), { minLength: 5, maxLength: 9 }),
    how: fc.constantFrom(...ways),
  }),
);

test('the threshold never depends on rounding', () => {
  let lifted = 0;
  fc.assert(
    fc.property(close, ({ points, totals, how }) => {
      const score = aggregate(how, totals);
      const difference = compareRatios(slowAggregate(how, totals), { sum: points, count: 1 });
      expect(meetsThreshold({ points, comparison: '>=' }, score)).toBe(difference >= 0);
      expect(meetsThreshold({ points, comparison: '>' }, score)).toBe(difference > 0);
      const shown = displayText(fraction(score.num, score.den * 100n));
      if (difference < 0 && Number(shown) * 100 >= points) lifted += 1;
    }),
    { numRuns: 500 },
  );
  expect(lifted).toBeGreaterThan(10);
});

/** Below 0 where a's first key that differs is higher. */
function order(a: readonly Ratio[], b: readonly Ratio[]): number {
  const differences = a.map((key, index) => compareRatios(b[index] as Ratio, key));
  return differences.find((difference) => difference !== 0) ?? 0;
}

test('a rank is one more than the entries of its group that score or break a tie higher', () => {
  fc.assert(
    fc.property(anyBundle, (bundle) => {
      const result = tally(bundle, 'digest');
      const sheets = lastPassSheets(bundle, result);
      const ranked = result.entries
        .filter((entry) => entry.rank !== null)
        .map((entry) => ({ ...entry, keys: slowKeys(sheets.get(entry.id) ?? [], bundle.rules) }));
      for (const { group, keys, rank, tied } of ranked) {
        const orders = ranked
          .filter((other) => other.group === group)
          .map((other) => order(other.keys, keys));
        expect(rank).toBe(1 + orders.filter((difference) => difference < 0).length);
        expect(tied).toBe(orders.filter((difference) => difference === 0).length > 1);
      }
    }),
    { numRuns: 300 },
  );
});

test('alpha and severity of any round agree with a slow direct calculation', () => {
  fc.assert(
    fc.property(anyBundle, (bundle) => {
      const result = tally(bundle, 'digest');
      const sheets = lastPassSheets(bundle, result);
      const units = bundle.entries.map(({ id, group }) => ({
        group,
        unit: (sheets.get(id) ?? []).map(({ juror, marks }) => {
          return { juror, total: Object.values(marks).reduce((sum, mark) => sum + mark, 0) };
        }),
      }));
      for (const { group, alpha } of result.reliability.groups) {
        const own = units.filter((each) => each.group === group);
        const slow = slowAlpha(own.map(({ unit }) => unit.map(({ total }) => total)));
        if (alpha === null || slow === null) expect(alpha).toBe(slow);
        else expect(Math.abs(alpha - slow)).toBeLessThan(0.000_050_1);
      }
      for (const { id, severity, sheets: count } of result.reliability.jurors) {
        const all = units.map(({ unit }) => unit);
        const slow = slowSeverity(id, all);
        expect(count).toBe(all.flat().filter(({ juror }) => juror === id).length);
        if (severity === null || slow === null) expect(severity).toBe(slow);
        else expect(Math.abs(severity - slow)).toBeLessThan(0.005_000_1);
      }
    }),
    { numRuns: 300 },
  );
});
