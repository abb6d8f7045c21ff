import { expect, test } from 'vitest';
import {
  markFault,
  missingCriteria,
  type RubricContent,
  rubricFaults,
  sheetTotal,
  subtotals,
} from '~/domain/rubric';

const name = { vi: 'Tiêu chí', en: 'Criterion' };

function content(): RubricContent {
  const criterion = (id: string, max: number, step = 50) => ({ id, name, max, step });
  return {
    groups: [
      { id: '1', name, max: 6000, criteria: [criterion('1.1', 4000), criterion('1.2', 2000, 25)] },
      { id: '2', name, max: 4000, criteria: [criterion('2.1', 4000)] },
    ],
  };
}

function changed(change: (groups: RubricContent['groups']) => void): RubricContent {
  const rubric = content();
  change(rubric.groups);
  return rubric;
}

const [first, second] = [0, 1];

test('a rubric of 100 points whose parts add up has no faults', () => {
  expect(rubricFaults(content())).toEqual([]);
});

test.each([
  [
    'a group sum',
    (g: RubricContent['groups']) => Object.assign(g[first] ?? {}, { max: 5900 }),
    ['groupSumWrong 1', 'totalWrong '],
  ],
  [
    'a step of 0',
    (g: RubricContent['groups']) => Object.assign(g[first]?.criteria[0] ?? {}, { step: 0 }),
    ['stepNotPositive 1.1'],
  ],
  [
    'a step beside the max',
    (g: RubricContent['groups']) => Object.assign(g[first]?.criteria[0] ?? {}, { step: 30 }),
    ['stepDoesNotDivideMax 1.1'],
  ],
  [
    'an expectation above the max',
    (g: RubricContent['groups']) => Object.assign(g[first]?.criteria[0] ?? {}, { expected: 4050 }),
    ['expectedAboveMax 1.1'],
  ],
  [
    'a repeated criterion',
    (g: RubricContent['groups']) => Object.assign(g[second]?.criteria[0] ?? {}, { id: '1.1' }),
    ['repeatedId 1.1'],
  ],
  [
    'a repeated group',
    (g: RubricContent['groups']) => Object.assign(g[second] ?? {}, { id: '1' }),
    ['repeatedId 1'],
  ],
  [
    'a group without criteria',
    (g: RubricContent['groups']) => Object.assign(g[second] ?? {}, { criteria: [] }),
    ['noCriteria 2'],
  ],
  ['a total of 60', (g: RubricContent['groups']) => g.pop(), ['totalWrong ']],
])('%s is found', (_, change, faults) => {
  const found = rubricFaults(changed(change)).map(({ fault, where }) => `${fault} ${where}`);
  expect(found).toEqual(faults);
});

test('a mark lies from 0 to the max on the step', () => {
  const criterion = { max: 1200, step: 50 };
  expect([0, 50, 1200].map((value) => markFault(criterion, value))).toEqual([null, null, null]);
  expect([-50, 1250, Number.NaN].map((value) => markFault(criterion, value))).toEqual([
    'range',
    'range',
    'range',
  ]);
  expect([25, 0.5].map((value) => markFault(criterion, value))).toEqual(['step', 'step']);
});

test('a sheet comes to the sum of its marks, by group and in all', () => {
  const marks = { '1.1': 3050, '1.2': 1025, '2.1': 50, other: 9999 };
  expect(sheetTotal(content(), marks)).toBe(4125);
  expect(subtotals(content(), marks)).toEqual([
    { id: '1', points: 4075, max: 6000 },
    { id: '2', points: 50, max: 4000 },
  ]);
});

test('criteria without a mark are missing, those marked 0 are not', () => {
  expect(missingCriteria(content(), { '1.2': 0 })).toEqual(['1.1', '2.1']);
});

test('a criterion named like a part of every object is still missing', () => {
  const odd = changed((groups) => Object.assign(groups[1]?.criteria[0] ?? {}, { id: 'constructor' }));
  expect(missingCriteria(odd, { '1.1': 0, '1.2': 0 })).toEqual(['constructor']);
  expect(sheetTotal(odd, { '1.1': 100 })).toBe(100);
});

test('what is expected of a criterion may be its maximum', () => {
  const rubric = changed((groups) => {
    Object.assign(groups[0]?.criteria[0] ?? {}, { expected: 4000 });
  });
  expect(rubricFaults(rubric)).toEqual([]);
});
