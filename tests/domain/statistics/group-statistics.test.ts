import { describe, expect, it } from 'vitest';
import type { BundleEntry, RoundBundle } from '~/domain/round-bundle/bundle';
import { criterionFigures } from '~/domain/statistics/criteria';
import { groupStatistics } from '~/domain/statistics/group-statistics';
import { lastStandings, totalsOf } from '~/domain/statistics/totals';
import { scoring } from '~/domain/tally/standing';

/** Marks by entry and juror for two criteria of 60 and 40 points; null where a juror has no sheet. */
type Given = Record<string, Record<string, [number, number]>>;

const rubric = [
  { id: '1', max: 6000, criteria: [{ id: '1.1', max: 6000, step: 50 }] },
  { id: '2', max: 4000, criteria: [{ id: '2.1', max: 4000, step: 50 }] },
];

function standingsOf(given: Given, threshold = 7000) {
  const jurors = [...new Set(Object.values(given).flatMap((sheets) => Object.keys(sheets)))];
  const entries: BundleEntry[] = Object.keys(given).map((id) => ({
    ...{ id, group: id.startsWith('B') ? 2 : 1, status: 'ELIGIBLE' },
    province: { codeSet: '2025-34', code: '01' },
  }));
  const rules: RoundBundle['rules'] = {
    ...{ passes: 1, aggregate: { method: 'mean' }, minimumSheets: 1, tieBreak: [] },
    threshold: { points: threshold, comparison: '>=' },
    council: { quorum: '2/3', majority: { share: '1/2', comparison: '>', base: 'present' } },
  };
  const sheets = Object.entries(given).flatMap(([entry, own]) =>
    Object.entries(own).map(([juror, [first, second]]) => ({
      ...{ juror, entry, pass: 1, marks: { '1.1': first, '2.1': second } },
    })),
  );
  const parts = { rules, entries, sheets, recusals: [] };
  const { standings } = scoring({ ...parts, jurors: jurors.map((id) => ({ id, groups: [1, 2] })) });
  return { standings, rules };
}

const three: Given = {
  A1: { J1: [4000, 3000], J2: [4100, 3000], J3: [4200, 3000] },
  A2: { J1: [5000, 3000], J2: [5100, 3000], J3: [5200, 3050] },
  B1: { J1: [4000, 2000] },
};

describe('the statistics of a round', () => {
  it('stand by product group, without those that have no sheet', () => {
    const { standings, rules } = standingsOf({ ...three, B2: {} });
    const found = groupStatistics({ rules }, standings);
    expect(found.map(({ group, parts }) => [group, parts])).toEqual([
      [1, []],
      [2, []],
    ]);
    expect(groupStatistics({ rules }, standingsOf({ B2: {} }).standings)).toEqual([]);
  });

  it('name the second looks where there is a model, and why there is none elsewhere', () => {
    const { standings, rules } = standingsOf(three);
    const [first, second] = groupStatistics({ rules }, standings);
    expect(first?.look).toEqual({ corridor: [], crossing: [], outliers: [] });
    expect(second).toMatchObject({ model: { refused: 'tooFewSheets' }, look: null, intraclass: null });
  });

  it('find an entry that only a severe juror keeps below the threshold', () => {
    const { standings, rules } = standingsOf({ ...three, A3: { J1: [4000, 2950] } });
    const [found] = groupStatistics({ rules }, standings);
    expect(found?.look?.crossing).toEqual(['A3']);
  });

  it('name the parts of a jury that shares no entry', () => {
    const apart: Given = {
      A1: { J1: [4000, 3000], J2: [4000, 3000] },
      A2: { J3: [4000, 3000], J4: [4000, 3000] },
    };
    const { standings, rules } = standingsOf(apart);
    expect(groupStatistics({ rules }, standings)[0]?.parts.map(({ jurors }) => jurors)).toEqual([
      ['J1', 'J2'],
      ['J3', 'J4'],
    ]);
  });
});

describe('totals', () => {
  it('are those of whole sheets, or of some criteria alone', () => {
    const { standings, rules } = standingsOf({ A1: { J1: [4000, 3000] }, B1: { J1: [1000, 1000] } });
    const own = lastStandings(standings.values(), rules, 1);
    expect(totalsOf(own)).toEqual([{ entry: 'A1', juror: 'J1', value: 7000 }]);
    expect(totalsOf(own, rubric[1])).toEqual([{ entry: 'A1', juror: 'J1', value: 3000 }]);
  });

  it('are those of the last pass alone', () => {
    const { standings } = standingsOf({ A1: { J1: [4000, 3000] } });
    expect(lastStandings(standings.values(), { passes: 2 }, 1)).toEqual([]);
  });
});

describe('the figures of criteria', () => {
  it('are mean, spread over all sheets and spread between jurors on the same entry', () => {
    const { standings, rules } = standingsOf({
      A1: { J1: [4000, 3000], J2: [4200, 3000] },
      A2: { J1: [5000, 3000] },
    });
    const figures = criterionFigures(rubric, lastStandings(standings.values(), rules, 1));
    const [first, second] = figures.map((one) => ({ ...one, between: Math.round(one.between * 100) }));
    expect(first).toMatchObject({ id: '1.1', group: '1', max: 6000, mean: 4400, sheets: 3, between: 14142 });
    expect(Math.round(first?.deviation ?? 0)).toBe(529);
    expect(second).toMatchObject({ mean: 3000, deviation: 0, between: 0 });
  });

  it('are nothing without sheets, and without a second sheet jurors do not differ', () => {
    expect(criterionFigures(rubric, [])[0]).toEqual({
      ...{ id: '1.1', group: '1', max: 6000, mean: 0, deviation: 0, between: 0, sheets: 0 },
    });
    const { standings, rules } = standingsOf({ A1: { J1: [4000, 3000] } });
    const [only] = criterionFigures(rubric, lastStandings(standings.values(), rules, 1));
    expect(only).toMatchObject({ mean: 4000, deviation: 0, between: 0, sheets: 1 });
  });
});
