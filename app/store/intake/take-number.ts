import type { Connection } from '../database';

/** Takes the next running number of a round's entries. Rolled back with its transaction, so that no number is lost. */
export async function takeEntryNumber(tx: Connection, roundId: string): Promise<number> {
  const rows = await tx.$queryRaw<{ number: number }[]>`
    UPDATE "Round" SET "nextEntryNumber" = "nextEntryNumber" + 1 WHERE id = ${roundId}
    RETURNING "nextEntryNumber" - 1 AS number`;
  return (rows[0] as { number: number }).number;
}
