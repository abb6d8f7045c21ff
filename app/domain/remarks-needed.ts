import type { Criterion, Marks } from './rubric';

/**
 * When a juror has to say why. A criterion may name the points that its guidance expects; a round may ask for remarks on
 * every sheet on which a mark lies further from them than a share of the criterion's maximum. Points are hundredths.
 */
type Scale = { groups: readonly { criteria: readonly Pick<Criterion, 'id' | 'max' | 'expected'>[] }[] };

/**
 * Ids of the criteria whose marks lie beyond `percent` of their maximum from what is expected of them, in rubric order.
 * None where the round asks for no remarks (null) or where a criterion expects nothing; a mark at the distance is within.
 */
export function farFromExpected(content: Scale, marks: Marks, percent: number | null): string[] {
  if (percent === null) return [];
  return content.groups
    .flatMap((group) => group.criteria)
    .filter(({ id, max, expected }) => {
      const mark = Object.hasOwn(marks, id) ? marks[id] : undefined;
      return mark !== undefined && expected !== undefined && Math.abs(mark - expected) * 100 > percent * max;
    })
    .map(({ id }) => id);
}

/** The criteria for which a sheet still lacks remarks: those far from what is expected while nothing is written. */
export function remarksNeeded(
  content: Scale,
  marks: Marks,
  remarks: string,
  percent: number | null,
): string[] {
  return remarks.trim() === '' ? farFromExpected(content, marks, percent) : [];
}
