import type { Connection } from '../database';
import { type KnownDevice, seatActor } from './find-device';

type OutboxDevice = KnownDevice & { tokenHash: string; app: string; ready: number; readyOf: number };

/** A device of a round by its name, whether or not its token still holds: what it once wrote may come by another way. */
export async function findOutboxDevice(
  db: Connection,
  roundCode: string,
  deviceId: string,
): Promise<OutboxDevice | null> {
  const row = await db.device.findFirst({
    where: { id: deviceId, seat: { round: { code: roundCode } } },
    include: { seat: { include: { account: { select: { name: true, locale: true } } } } },
  });
  if (!row) return null;
  const { roundId, seatId, accountId, tokenHash, seat, appVersion: app, ready, readyOf } = row;
  const { groups, head, account } = seat;
  const actor = seatActor({ ...account, accountId, roundId, seatId, groups, head });
  return { deviceId, roundId, seatId, roundCode, actor, tokenHash, app, ready, readyOf };
}
