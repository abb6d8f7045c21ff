/**
 * A rubric: the criteria a juror marks, in groups that add up to 100 points (Annex 4 of Thông tư 26/2014/TT-BCT as
 * amended). It answers what a mark may be and what a sheet comes to. Points are hundredths.
 */
export type Bilingual = { vi: string; en: string };

/** `expected` is what the guidance expects of a product as a rule; a criterion without it expects nothing. */
export type Criterion = {
  id: string;
  name: Bilingual;
  guidance?: Bilingual;
  max: number;
  step: number;
  expected?: number;
};

export type CriterionGroup = { id: string; name: Bilingual; max: number; criteria: Criterion[] };

export type RubricContent = { groups: CriterionGroup[] };

/** Marks by criterion id, in hundredths. A criterion without a key is not marked yet. */
export type Marks = Record<string, number>;

/** How far a version of a rubric is: waiting for the head of the jury, approved, or fixed by its first signed sheet. */
export type RubricStage = 'draft' | 'approved' | 'frozen';

export function rubricStage(version: { approvedAt: string | null; frozenAt: string | null }): RubricStage {
  if (version.frozenAt !== null) return 'frozen';
  return version.approvedAt === null ? 'draft' : 'approved';
}

/** What a rubric's groups add up to, in hundredths. */
export const rubricPoints = 10_000;

/** A fault of a rubric and the group or criterion it lies in; `where` is empty for the rubric as a whole. */
export type RubricFault = {
  fault:
    | 'noCriteria'
    | 'repeatedId'
    | 'stepNotPositive'
    | 'stepDoesNotDivideMax'
    | 'expectedAboveMax'
    | 'groupSumWrong'
    | 'totalWrong';
  where: string;
};

/** What the marks functions look at: a rubric of this module or the bare one of a round bundle. */
type Scale = { groups: readonly { id: string; max: number; criteria: readonly { id: string }[] }[] };

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const whole = (points: number): boolean => Number.isSafeInteger(points) && points > 0;

const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

function criterionFaults(criterion: Criterion): RubricFault[] {
  if (!whole(criterion.step)) return [{ fault: 'stepNotPositive', where: criterion.id }];
  const divides = whole(criterion.max) && criterion.max % criterion.step === 0;
  if (!divides) return [{ fault: 'stepDoesNotDivideMax', where: criterion.id }];
  const above = (criterion.expected ?? 0) > criterion.max;
  return above ? [{ fault: 'expectedAboveMax', where: criterion.id }] : [];
}

function groupFaults(group: CriterionGroup): RubricFault[] {
  if (group.criteria.length === 0) return [{ fault: 'noCriteria', where: group.id }];
  const adds = sum(group.criteria.map((criterion) => criterion.max)) === group.max;
  const own: RubricFault[] = adds ? [] : [{ fault: 'groupSumWrong', where: group.id }];
  return [...own, ...group.criteria.flatMap(criterionFaults)];
}

/**
 * Every fault of a rubric, empty when it can be used: ids unique (groups among groups, criteria in the whole rubric),
 * steps above 0 that divide their max, expectations within it, criteria that add up to their group, groups that add up to 100.00.
 */
export function rubricFaults(content: RubricContent): RubricFault[] {
  const ids = [
    ...repeated(content.groups.map((group) => group.id)),
    ...repeated(content.groups.flatMap((group) => group.criteria.map((criterion) => criterion.id))),
  ];
  const total = sum(content.groups.map((group) => group.max));
  return [
    ...ids.map((where): RubricFault => ({ fault: 'repeatedId', where })),
    ...content.groups.flatMap(groupFaults),
    ...(total === rubricPoints ? [] : [{ fault: 'totalWrong', where: '' } as const]),
  ];
}

/** Why a value (hundredths) cannot be a mark for this criterion: outside 0 to max, or off the step; null when it can. */
export function markFault(criterion: { max: number; step: number }, value: number): 'range' | 'step' | null {
  if (!Number.isFinite(value) || value < 0 || value > criterion.max) return 'range';
  return value % criterion.step === 0 ? null : 'step';
}

/** What every object inherits is no number, whatever a criterion is called. */
const markOf = (marks: Marks, id: string): number => {
  const mark = marks[id];
  return typeof mark === 'number' ? mark : 0;
};

/** What a sheet comes to: the sum of its marks for the rubric's criteria, in hundredths; unmarked ones give 0. */
export function sheetTotal(content: Scale, marks: Marks): number {
  return sum(content.groups.map((group) => groupTotal(group, marks)));
}

/** What the criteria of one group come to, in hundredths. */
export function groupTotal(group: { criteria: readonly { id: string }[] }, marks: Marks): number {
  let total = 0;
  for (const { id } of group.criteria) total += markOf(marks, id);
  return total;
}

/** The subtotal of every criterion group with its max, in rubric order, in hundredths. */
export function subtotals(content: Scale, marks: Marks): { id: string; points: number; max: number }[] {
  return content.groups.map((group) => ({ id: group.id, points: groupTotal(group, marks), max: group.max }));
}

/** Ids of the criteria without a mark, in rubric order. */
export function missingCriteria(content: Scale, marks: Marks): string[] {
  return content.groups
    .flatMap((group) => group.criteria.map((criterion) => criterion.id))
    .filter((id) => !Object.hasOwn(marks, id));
}
