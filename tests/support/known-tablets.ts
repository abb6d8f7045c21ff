import { randomBytes } from 'node:crypto';
import type { World } from '~/usecases/world';

type Part = { pending?: number; seenAt?: Date; endedAt?: Date; ready?: number };

/** A tablet that a seat of a round has prepared, as it last spoke; answers its id. */
export async function aTablet(
  world: World,
  roundId: string,
  seatId: string,
  part: Part = {},
): Promise<string> {
  const { accountId } = await world.db.jurorSeat.findUniqueOrThrow({ where: { id: seatId } });
  const at = world.clock.now();
  const { pending = 0, seenAt = at, endedAt = null, ready = 48 } = part;
  const id = randomBytes(16).toString('hex');
  await world.db.device.create({
    data: {
      ...{ id, roundId, seatId, accountId, tokenHash: id, name: 'iPad', appVersion: '1', ready, readyOf: 48 },
      ...{ pending, pendingSince: pending > 0 ? at : null, preparedAt: at, seenAt, endedAt },
      expiresAt: new Date(at.getTime() + 86_400_000),
    },
  });
  return id;
}

/** An operation that came too late from a tablet; answers its id. */
export async function aKeptOperation(
  world: World,
  of: { roundId: string; seatId: string; entryId: string; deviceId: string },
  reason = 'SIGNED',
): Promise<string> {
  const opId = randomBytes(16).toString('hex');
  const seq = 1 + (await world.db.quarantinedOperation.count({ where: { deviceId: of.deviceId } }));
  const said = { criterion: '1.1', value: 850, pass: 1, epoch: 1, reason, at: world.clock.now() };
  await world.db.quarantinedOperation.create({ data: { ...of, ...said, opId, seq } });
  return opId;
}
