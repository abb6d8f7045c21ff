import type { RubricContent } from '~/domain/rubric';
import type { Connection } from '../database';

type NewRubric = {
  id: string;
  group: number;
  version: number;
  content: RubricContent;
  illustrative: boolean;
  createdAt: Date;
};

/** Adds a version of a group's rubric; false where somebody has just added the same. */
export async function addRubricVersion(tx: Connection, roundId: string, rubric: NewRubric): Promise<boolean> {
  const added = await tx.rubric.createMany({ data: [{ ...rubric, roundId }], skipDuplicates: true });
  return added.count === 1;
}

/** Changes the content of a version that nobody has approved; false where it is approved or not of this round. */
export async function saveRubricContent(
  tx: Connection,
  roundId: string,
  rubricId: string,
  content: RubricContent,
): Promise<boolean> {
  const saved = await tx.rubric.updateMany({
    where: { id: rubricId, roundId, approvedAt: null, frozenAt: null },
    data: { content, illustrative: false },
  });
  return saved.count === 1;
}
