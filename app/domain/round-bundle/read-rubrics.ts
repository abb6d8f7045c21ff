import type { BundleCriterion, BundleCriterionGroup } from './bundle';
import { at } from './faults';
import { elements, type Fields, type Found, fields, freshId, object, points, type Read } from './reading';

/**
 * Reads `rubrics`: by product group, criterion groups whose criteria add up, ids unique.
 */
export type GroupFound = Omit<Found<BundleCriterionGroup>, 'criteria'> & {
  criteria: (Found<BundleCriterion> | undefined)[] | undefined;
};

/** Criterion groups in order; undefined where one is no object. A rubric that is no list is one such group. */
export type RubricFound = (GroupFound | undefined)[];

const step: Read<number> = (value, place, report) => {
  const hundredths = points(value, place, report);
  return hundredths === 0 ? report.fault(place, 'must be above 0') : hundredths;
};

function criterion(ids: Set<string>): Read<Found<BundleCriterion>> {
  return fields((of) => ({
    id: of.need('id', freshId(ids)),
    max: of.need('max', points),
    step: of.need('step', step),
  }));
}

function checkSum(of: Fields, { max, criteria }: GroupFound): void {
  if (max === undefined || !criteria) return;
  let sum = 0;
  for (const each of criteria) {
    if (each?.max === undefined) return;
    sum += each.max;
  }
  if (sum !== max) of.report.fault(of.place, 'has criteria that do not add up to its max');
}

function criterionGroup(groupIds: Set<string>, criterionIds: Set<string>): Read<GroupFound> {
  const criteria: Read<(Found<BundleCriterion> | undefined)[]> = (value, place, report) =>
    elements(value, place, report, criterion(criterionIds));
  return fields((of) => {
    const group = {
      id: of.need('id', freshId(groupIds)),
      max: of.need('max', points),
      criteria: of.need('criteria', criteria),
    };
    checkSum(of, group);
    return group;
  });
}

/** Rubrics by product group; a key that is no product group in decimal is a fault. */
export const readRubrics: Read<Map<number, RubricFound>> = (value, place, report) => {
  const record = object(value, place, report);
  if (!record) return undefined;
  const found = new Map<number, RubricFound>();
  for (const key of Object.keys(record)) {
    const here = at(place, key);
    const isGroup = /^[1-9][0-9]{0,14}$/.test(key);
    if (!isGroup) report.fault(here, 'is no product group in decimal');
    const rubric = elements(record[key], here, report, criterionGroup(new Set(), new Set()));
    if (isGroup) found.set(Number(key), rubric ?? [undefined]);
  }
  return found;
};
