import type { Connection } from '../database';

type NewQuestion = {
  id: string;
  roundId: string;
  seatId: string;
  entryId: string | null;
  text: string;
  at: Date;
};

/** Records a juror's question; tells where the round has no such entry, and where it was recorded before. */
export async function saveQuestion(
  tx: Connection,
  question: NewQuestion,
): Promise<'saved' | 'before' | 'noEntry'> {
  const { roundId, entryId } = question;
  if (entryId !== null && (await tx.entry.count({ where: { id: entryId, roundId } })) === 0) return 'noEntry';
  const saved = await tx.jurorQuestion.createMany({ data: [question], skipDuplicates: true });
  return saved.count === 1 ? 'saved' : 'before';
}
