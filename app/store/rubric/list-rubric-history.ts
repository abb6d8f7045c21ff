import type { Connection } from '../database';
import { asRubric, type RubricState } from './find-rubrics';

/** A version of a rubric with when it was drafted and who approved it; null where nobody has, or without a name. */
export type RubricVersion = RubricState & { createdAt: string; approvedBy: string | null };

/** All versions of a group's rubric with their approvals, newest first. */
export async function listRubricHistory(
  db: Connection,
  roundId: string,
  group: number,
): Promise<RubricVersion[]> {
  const rows = await db.rubric.findMany({ where: { roundId, group }, orderBy: { version: 'desc' } });
  const people = await db.account.findMany({
    where: { id: { in: rows.flatMap((row) => row.approvedById ?? []) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map((person) => [person.id, person.name]));
  return rows.map((row) => ({
    ...asRubric(row),
    createdAt: row.createdAt.toISOString(),
    approvedBy: names.get(row.approvedById ?? '') ?? null,
  }));
}
