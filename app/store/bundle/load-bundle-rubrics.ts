import type { BundleCriterionGroup } from '~/domain/round-bundle/bundle';
import type { RubricContent } from '~/domain/rubric';
import type { Connection } from '../database';

/**
 * The rubric of each product group that has an entry: the frozen version, on which sheets were signed; before the first
 * signature the newest approved one, or the newest.
 */
export async function loadBundleRubrics(
  db: Connection,
  roundId: string,
  groups: ReadonlySet<number>,
): Promise<Record<number, BundleCriterionGroup[]>> {
  const rows = await db.rubric.findMany({
    where: { roundId, group: { in: [...groups] } },
    orderBy: [{ group: 'asc' }, { version: 'desc' }],
  });
  const rubrics: Record<number, BundleCriterionGroup[]> = {};
  for (const group of [...groups].sort((a, b) => a - b)) {
    const versions = rows.filter((row) => row.group === group);
    const used =
      versions.find((row) => row.frozenAt) ?? versions.find((row) => row.approvedAt) ?? versions[0];
    if (used) rubrics[group] = criteriaOf(used.content as unknown as RubricContent);
  }
  return rubrics;
}

/** What counting needs of a rubric: ids, maxima and steps, in hundredths; wording stays out. */
function criteriaOf(content: RubricContent): BundleCriterionGroup[] {
  return content.groups.map(({ id, max, criteria }) => ({
    id,
    max,
    criteria: criteria.map((criterion) => ({ id: criterion.id, max: criterion.max, step: criterion.step })),
  }));
}
