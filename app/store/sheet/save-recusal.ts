import type { Connection } from '../database';

/** A juror's step aside from one entry, for good. */
export type NewRecusal = {
  id: string;
  roundId: string;
  seatId: string;
  entryId: string;
  reason: string;
  at: Date;
};

/** Records a recusal. Answers false where it was recorded before. */
export async function saveRecusal(tx: Connection, recusal: NewRecusal): Promise<boolean> {
  const saved = await tx.recusal.createMany({ data: [recusal], skipDuplicates: true });
  return saved.count === 1;
}
