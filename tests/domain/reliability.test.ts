import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundHalfAway } from '~/domain/fraction';
import { groupAlphas, jurorSeverities, krippendorffAlpha } from '~/domain/reliability';
import { slowAlpha, slowSeverity } from '../support/slow-reliability';

const unit = fc.array(
  fc.integer({ min: 0, max: 400 }).map((half) => half * 25),
  { maxLength: 5 },
);
const units = fc.array(unit, { maxLength: 8 });

test("alpha gives the figure of Krippendorff's own example, interval data", () => {
  const observers = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
    [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
  ];
  const byUnit = observers[0]?.map((_, index) =>
    observers.map((own) => own[index]).filter((v) => typeof v === 'number'),
  );
  const alpha = krippendorffAlpha((byUnit ?? []) as number[][]);
  expect(alpha && roundHalfAway(alpha, 3)).toBe(0.849);
});

test('alpha is null without two values on one entry, and where nothing varies', () => {
  expect(krippendorffAlpha([[7000], [8000]])).toBe(null);
  expect(
    krippendorffAlpha([
      [7000, 7000],
      [7000, 7000, 7000],
    ]),
  ).toBe(null);
});

test('alpha is 1 where jurors agree on entries that differ', () => {
  expect(
    krippendorffAlpha([
      [7000, 7000],
      [9000, 9000],
    ]),
  ).toEqual({ num: 1n, den: 1n });
});

test('alpha agrees with a slow direct calculation', () => {
  fc.assert(
    fc.property(units, (all) => {
      const [exact, slow] = [krippendorffAlpha(all), slowAlpha(all)];
      if (exact === null || slow === null) expect(exact).toBe(slow);
      else expect(Math.abs(roundHalfAway(exact, 4) - slow)).toBeLessThan(0.000_051);
    }),
  );
});

const scored = (all: number[][]) =>
  all.map((totals) => ({
    entry: { group: 1 },
    sheets: totals.map((total, index) => ({ sheet: { juror: `J${index}` }, total })),
  }));

const jurors = [0, 1, 2, 3, 4].map((number) => ({ id: `J${number}` }));

test('severity is the mean distance from the mean of the others, by hand', () => {
  // J0: 80 beside 70 and 75 → +7.5; 60 beside 70 → −10; alone on the third. Mean −1.25.
  const figures = jurorSeverities(jurors.slice(0, 3), scored([[8000, 7000, 7500], [6000, 7000], [9000]]));
  expect(figures).toEqual([
    { id: 'J0', sheets: 3, severity: -1.25 },
    { id: 'J1', sheets: 2, severity: 1.25 },
    { id: 'J2', sheets: 1, severity: 0 },
  ]);
});

test('severity agrees with a slow direct calculation', () => {
  fc.assert(
    fc.property(units, (all) => {
      const given = all.map((totals) => totals.map((total, index) => ({ juror: `J${index}`, total })));
      for (const [index, { id, severity, sheets }] of jurorSeverities(jurors, scored(all)).entries()) {
        expect(sheets).toBe(all.filter((totals) => totals.length > index).length);
        const slow = slowSeverity(id, given);
        if (severity === null || slow === null) expect(severity).toBe(slow);
        else expect(Math.abs(severity - slow)).toBeLessThan(0.005_001);
        expect(Object.is(severity, -0)).toBe(false);
      }
    }),
  );
});

test('groups with entries come ascending, those without sheets with null', () => {
  const entries = [{ group: 10 }, { group: 2 }, { group: 1 }];
  expect(
    groupAlphas(
      entries,
      scored([
        [7000, 7000],
        [9000, 9000],
      ]),
    ),
  ).toEqual([
    { group: 1, alpha: 1 },
    { group: 2, alpha: null },
    { group: 10, alpha: null },
  ]);
});
