import { describe, expect, it } from 'vitest';
import { type Fit, fitAdditive } from '~/domain/statistics/additive-model';
import { connectedParts } from '~/domain/statistics/connected';
import { secondLook } from '~/domain/statistics/second-look';
import { designOf } from '~/domain/statistics/totals';

const fit: Fit = {
  entries: [
    { id: 'A', sheets: 5, adjusted: 7100, error: 60 },
    { id: 'B', sheets: 5, adjusted: 6990, error: 40 },
    { id: 'C', sheets: 5, adjusted: 8000, error: 60 },
  ],
  jurors: [],
  cells: [
    { entry: 'A', juror: 'J1', residual: 300, standardised: 2.5 },
    { entry: 'B', juror: 'J1', residual: 310, standardised: 2.6 },
    { entry: 'C', juror: 'J2', residual: -400, standardised: -3.1 },
  ],
  deviation: 100,
  freedom: 8,
};

const scored = (id: string, points: number | null) => ({
  id,
  score: points === null ? null : { num: BigInt(points), den: 1n },
  meets: points !== null && points >= 7000,
});

const official = [
  scored('C', 8010),
  scored('A', 7120),
  scored('B', 7080),
  scored('incomplete', null),
  scored('elsewhere', 7000),
];

const look = secondLook(fit, official, 7000, (adjusted) => adjusted >= 7000);

describe('the second look', () => {
  it('takes in entries within two standard errors of the threshold, the bound included', () => {
    expect(look.corridor).toEqual(['A', 'B']);
    expect(secondLook(fit, [scored('A', 7121)], 7000, () => true).corridor).toEqual([]);
  });

  it('names who would cross the line with the whole jury', () => {
    expect(look.crossing).toEqual(['B']);
  });

  it('names sheets beyond 2.5 standard deviations of their own, the furthest first', () => {
    expect(look.outliers.map(({ entry, juror }) => `${entry} ${juror}`)).toEqual(['C J2', 'B J1']);
  });

  it('finds the one sheet that was marked against the rest of the jury', () => {
    const totals = ['A', 'B', 'C', 'D', 'E', 'F'].flatMap((entry, at) =>
      ['J1', 'J2', 'J3', 'J4', 'J5'].map((juror, seat) => ({
        ...{ entry, juror },
        value:
          7000 +
          at * 300 +
          seat * 50 +
          ((at * 7 + seat * 3) % 5) +
          (entry === 'C' && juror === 'J4' ? -2500 : 0),
      })),
    );
    const found = secondLook(fitAdditive(totals) as Fit, [], 7000, () => true).outliers;
    expect(found.map(({ entry, juror }) => `${entry} ${juror}`)).toEqual(['C J4']);
  });
});

describe('the parts of the graph', () => {
  it('are named, the largest first', () => {
    const cell = (entry: string, juror: string) => ({ entry, juror, value: 1 });
    const totals = [cell('A', 'J1'), cell('B', 'J2'), cell('C', 'J2'), cell('C', 'J3')];
    expect(connectedParts(designOf(totals))).toEqual([
      { jurors: ['J2', 'J3'], entries: ['B', 'C'] },
      { jurors: ['J1'], entries: ['A'] },
    ]);
  });
});
