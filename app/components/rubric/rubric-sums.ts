import { parsePoints } from '~/domain/points';
import type { GroupTyped } from './rubric-typed';

/** What the points of a form come to as they stand, in hundredths; what is no number counts nothing. */
export type RubricSums = { groups: { sum: number; max: number }[]; total: number };

const points = (text: string | undefined) => parsePoints((text ?? '').trim().replace(',', '.')) ?? 0;

/** The sums of what is typed: the criteria of each group against its maximum, and all maxima together. */
export function sumsOf(groups: readonly GroupTyped[]): RubricSums {
  const each = groups.map(({ max, criteria }) => ({
    sum: criteria.reduce((sum, line) => sum + (line?.nameVi?.trim() ? points(line.max) : 0), 0),
    max: points(max),
  }));
  return { groups: each, total: each.reduce((sum, group) => sum + group.max, 0) };
}

/** The same of a form on the page, while somebody types. */
export function sumsOfForm(form: HTMLFormElement, groups: readonly GroupTyped[]): RubricSums {
  const data = new FormData(form);
  const read = (name: string) => String(data.get(name) ?? '');
  return sumsOf(
    groups.map((group, place) => ({
      id: group.id,
      max: read(`groups[${place}].max`),
      criteria: group.criteria.map((_, line) => ({
        nameVi: read(`groups[${place}].criteria[${line}].nameVi`),
        max: read(`groups[${place}].criteria[${line}].max`),
      })),
    })),
  );
}
