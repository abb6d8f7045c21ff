import { expect, test } from 'vitest';
import { tally } from '~/domain/tally/tally';
import { bundle, entry, type Small, sheet } from '../../support/bundles';

/** Rule 6: ranks within the product group. */
type Mark = [number, number, number];

/** Ranks as "rank" or "rank=" where tied, entries E1, E2, … with the sheets given. */
function ranks(rules: Small['rules'], ...sheets: (number | Mark)[][]): (string | null)[] {
  const result = tally(
    bundle({
      rules: { minimumSheets: 1, ...rules },
      entries: sheets.map((_, index) => entry(`E${index + 1}`)),
      sheets: sheets.flatMap((own, of) =>
        own.map((marks, index) => sheet(`J${index + 1}`, `E${of + 1}`, marks)),
      ),
    }),
    'digest',
  );
  return result.entries.map(({ rank, tied }) => rank && `${rank}${tied ? '=' : ''}`) as (string | null)[];
}

test('the highest score is first, and the next rank after a tie skips', () => {
  expect(ranks({ tieBreak: [] }, [7000], [8000], [8000], [9000])).toEqual(['4', '2=', '2=', '1']);
});

test('an entry below the threshold has its rank, an incomplete one has none', () => {
  expect(ranks({ tieBreak: [], minimumSheets: 2 }, [1000, 1000], [9000], [8000, 8000])).toEqual([
    '2',
    null,
    '1',
  ]);
});

test('a criterion group parts equal scores by the aggregate of its subtotals', () => {
  const high: Mark = [4000, 1000, 2000];
  const low: Mark = [1000, 2000, 4000];
  expect(ranks({ tieBreak: ['criterion:1'] }, [low], [high])).toEqual(['2', '1']);
  expect(ranks({ tieBreak: ['criterion:2'] }, [low], [high])).toEqual(['1', '2']);
  expect(ranks({ tieBreak: ['criterion:2', 'criterion:1'] }, [low], [high], [high])).toEqual([
    '1',
    '2=',
    '2=',
  ]);
});

test('subtotals are trimmed by their own values', () => {
  const trimmed = { aggregate: { method: 'trimmed-mean', trim: 1 } as const, tieBreak: ['criterion:2'] };
  // Totals 60, 70, 80 twice. Group 2: 0, 10, 40 leaves 10; 20, 0, 40 leaves 20.
  const one: Mark[] = [
    [4000, 1000, 1000],
    [4000, 2000, 1000],
    [4000, 0, 4000],
  ];
  const two: Mark[] = [
    [4000, 0, 2000],
    [4000, 2000, 1000],
    [4000, 1000, 3000],
  ];
  expect(ranks(trimmed, one, two)).toEqual(['2', '1']);
});

test('the median, then the lowest sheet, part equal means', () => {
  expect(ranks({ tieBreak: ['median'] }, [6000, 7000, 8000], [5000, 7500, 8500])).toEqual(['2', '1']);
  expect(ranks({ tieBreak: ['median', 'lowest-sheet'] }, [6000, 7000, 8000], [5000, 7000, 9000])).toEqual([
    '1',
    '2',
  ]);
  expect(ranks({ tieBreak: ['lowest-sheet'] }, [6000, 8000], [7000, 7000])).toEqual(['2', '1']);
});

test('a tie-break by a criterion group that the rubric lacks is a bug, not a tie', () => {
  expect(() => ranks({ tieBreak: ['criterion:9'] }, [7000], [7000])).toThrow(
    'the rubric of group 1 has no criterion group 9',
  );
  const sheets = [sheet('J1', 'E1', 7000), sheet('J1', 'E2', 7000)];
  const without = bundle({ rubrics: {}, entries: [entry('E1'), entry('E2')], sheets });
  expect(() => tally(without, 'digest')).toThrow('the rubric of group 1 has no criterion group 1');
});

test('product groups are ranked apart', () => {
  const both = bundle();
  const result = tally(
    bundle({
      rubrics: { 1: both.rubrics[1] ?? [], 2: both.rubrics[1] ?? [] },
      jurors: [{ id: 'J1', groups: [1, 2] }],
      entries: [entry('E1'), entry('E2', { group: 2 }), entry('E3')],
      sheets: [sheet('J1', 'E1', 7000), sheet('J1', 'E2', 6000), sheet('J1', 'E3', 8000)],
    }),
    'digest',
  );
  expect(result.entries.map((each) => each.rank)).toEqual([2, 1, 1]);
});
