import type { Connection } from '../database';

/**
 * Moves a round on to its second pass with the entries of these codes; false where it is in it already. The round's row
 * is the guard: of two who do so at once one changes nothing.
 */
export async function openSecondPass(
  tx: Connection,
  roundId: string,
  codes: readonly string[],
): Promise<boolean> {
  const moved = await tx.round.updateMany({ where: { id: roundId, pass: 1 }, data: { pass: 2 } });
  if (moved.count === 0) return false;
  await tx.entry.updateMany({
    where: { roundId, status: 'ELIGIBLE', code: { in: [...codes] } },
    data: { pass: 2 },
  });
  return true;
}
