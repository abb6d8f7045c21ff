import type { BundleCriterionGroup } from '../round-bundle/bundle';
import type { Standing } from '../tally/standing';

/** How a criterion was marked: mean and standard deviation of the marks in hundredths, over so many sheets. */
export type CriterionFigures = {
  id: string;
  group: string;
  max: number;
  mean: number;
  deviation: number;
  /** The standard deviation between jurors on the same entry, pooled: how far they disagree on this criterion. */
  between: number;
  sheets: number;
};

/** The figures of every criterion of a product group's rubric, over the counting sheets of these standings. */
export function criterionFigures(
  rubric: readonly BundleCriterionGroup[],
  standings: readonly Standing[],
): CriterionFigures[] {
  return rubric.flatMap((group) =>
    group.criteria.map(({ id, max }) => {
      const marks = standings.map(({ sheets }) => sheets.map(({ sheet }) => sheet.marks[id] as number));
      return { id, group: group.id, max, ...spreadOf(marks) };
    }),
  );
}

function spreadOf(
  byEntry: readonly number[][],
): Pick<CriterionFigures, 'mean' | 'deviation' | 'between' | 'sheets'> {
  const all = byEntry.flat();
  const compared = byEntry.filter((marks) => marks.length > 1);
  const freedom = compared.reduce((sum, marks) => sum + marks.length - 1, 0);
  const within = compared.reduce((sum, marks) => sum + squares(marks), 0);
  return {
    mean: all.length === 0 ? 0 : mean(all),
    deviation: all.length < 2 ? 0 : Math.sqrt(squares(all) / (all.length - 1)),
    between: freedom === 0 ? 0 : Math.sqrt(within / freedom),
    sheets: all.length,
  };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function squares(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
}
