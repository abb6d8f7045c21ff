import type { Connection } from '../database';

/** Marks a rubric of a round as approved. Answers false where it was approved before. */
export async function saveApproval(
  tx: Connection,
  roundId: string,
  rubricId: string,
  approval: { at: Date; byId: string },
): Promise<boolean> {
  const approved = await tx.rubric.updateMany({
    where: { id: rubricId, roundId, approvedAt: null },
    data: { approvedAt: approval.at, approvedById: approval.byId },
  });
  return approved.count === 1;
}
