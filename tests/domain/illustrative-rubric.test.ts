import { expect, test } from 'vitest';
import { illustrativeRubric } from '~/domain/illustrative-rubric';
import { rubricFaults } from '~/domain/rubric';

test('the illustrative rubric has the groups of Annex 4: 40 + 40 + 10 + 10 points', () => {
  expect(illustrativeRubric.groups.map(({ id, max }) => [id, max])).toEqual([
    ['1', 4000],
    ['2', 4000],
    ['3', 1000],
    ['4', 1000],
  ]);
});

test('it has thirteen criteria, marked in steps of half a point, and can be used as it is', () => {
  const criteria = illustrativeRubric.groups.flatMap((group) => group.criteria);
  expect(criteria.map(({ id, max }) => `${id}: ${max / 100}`)).toEqual([
    ...['1.1: 12', '1.2: 12', '1.3: 10', '1.4: 6'],
    ...['2.1: 10', '2.2: 10', '2.3: 6', '2.4: 8', '2.5: 6'],
    ...['3.1: 5', '3.2: 5', '4.1: 6', '4.2: 4'],
  ]);
  expect(new Set(criteria.map(({ step }) => step))).toEqual(new Set([50]));
  expect(rubricFaults(illustrativeRubric)).toEqual([]);
});
