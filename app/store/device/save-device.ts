import type { Connection } from '../database';

/** A tablet as its juror prepares it. */
export type NewDevice = {
  id: string;
  roundId: string;
  seatId: string;
  accountId: string;
  tokenHash: string;
  name: string;
  appVersion: string;
  at: Date;
  expiresAt: Date;
};

/**
 * Records a prepared tablet, or gives one of the same seat and account its new token. Answers false, changing nothing,
 * where the name is a device of somebody else.
 */
export async function saveDevice(tx: Connection, device: NewDevice): Promise<boolean> {
  const { id, roundId, seatId, accountId, at, ...rest } = device;
  const told = { ...rest, preparedAt: at, seenAt: at, endedAt: null };
  const made = await tx.device.createMany({
    data: [{ id, roundId, seatId, accountId, ...told }],
    skipDuplicates: true,
  });
  if (made.count === 1) return true;
  const renewed = await tx.device.updateMany({ where: { id, roundId, seatId, accountId }, data: told });
  return renewed.count === 1;
}
