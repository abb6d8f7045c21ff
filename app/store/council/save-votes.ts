import type { Connection } from '../database';
import type { Choice } from './load-council';

const columns = { FOR: 'inFavour', AGAINST: 'against', BLANK: 'blank' } as const;

/**
 * Writes one vote and counts it. Answers false, changing nothing, where the seat has voted on the entry: the primary
 * key decides, for any interleaving. In a secret vote the choice goes to the count alone.
 */
export async function saveVote(
  tx: Connection,
  vote: { roundId: string; seatId: string; entryId: string; choice: Choice; at: Date; secret: boolean },
): Promise<boolean> {
  const { roundId, seatId, entryId, at } = vote;
  const choice = vote.secret ? null : vote.choice;
  const cast = await tx.vote.createMany({ data: [{ seatId, entryId, choice, at }], skipDuplicates: true });
  if (cast.count === 0) return false;
  const one = { [columns[vote.choice]]: 1 };
  const more = { [columns[vote.choice]]: { increment: 1 } };
  await tx.voteCount.upsert({ where: { entryId }, create: { entryId, roundId, ...one }, update: more });
  return true;
}

/** Sets who of a round's council is present. */
export async function saveAttendance(
  tx: Connection,
  roundId: string,
  presentSeats: readonly string[],
): Promise<void> {
  await tx.councilSeat.updateMany({ where: { roundId }, data: { present: false } });
  await tx.councilSeat.updateMany({
    where: { roundId, id: { in: [...presentSeats] } },
    data: { present: true },
  });
}
