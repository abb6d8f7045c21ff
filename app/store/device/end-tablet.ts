import type { Connection } from '../database';

/** Ends a tablet of a round: its token opens nothing from then on. Answers whose it was; null where it has ended. */
export async function endTablet(
  tx: Connection,
  roundId: string,
  id: string,
  at: Date,
): Promise<{ juror: string; name: string; pending: number } | null> {
  const ended = await tx.device.updateMany({ where: { id, roundId, endedAt: null }, data: { endedAt: at } });
  if (ended.count === 0) return null;
  const { seat, ...device } = await tx.device.findUniqueOrThrow({
    where: { id },
    select: { name: true, pending: true, seat: { select: { code: true } } },
  });
  return { ...device, juror: seat.code };
}
