import type { Connection } from '../database';

/** A seat and an entry of one round. */
export type SeatEntryPair = { seatId: string; entryId: string };

/**
 * Lets the jurors of a round score these entries alone. Entries of seats that have been replaced stay, so that whoever
 * takes such a seat over finds them.
 */
export async function saveAssignments(
  tx: Connection,
  roundId: string,
  pairs: readonly SeatEntryPair[],
): Promise<void> {
  await tx.jurorAssignment.deleteMany({ where: { roundId, seat: { endedAt: null } } });
  await tx.jurorAssignment.createMany({ data: pairs.map((pair) => ({ ...pair, roundId })) });
  await tx.round.update({ where: { id: roundId }, data: { assignsEntries: true } });
}

/** Lets every juror of a round score all entries of the own groups again. */
export async function dropAssignments(tx: Connection, roundId: string): Promise<void> {
  await tx.jurorAssignment.deleteMany({ where: { roundId } });
  await tx.round.update({ where: { id: roundId }, data: { assignsEntries: false } });
}
