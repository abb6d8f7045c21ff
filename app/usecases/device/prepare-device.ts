import { randomBytes } from 'node:crypto';
import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { allows } from '~/domain/round';
import { recordAudit } from '~/store/audit';
import { saveDevice } from '~/store/device/save-device';
import { phaseOf } from '~/store/round/find-round';
import { transact } from '~/store/transaction';
import { ownSeat } from '../score-sheet/own-seat';
import type { World } from '../world';
import { tokenDigest } from './find-device';

export type DeviceInput = { deviceId: string; roundCode: string; name: string; app: string };

/** The token is told once: only its digest is kept. */
export type PreparedDevice = { token: string; expiresAt: string };

/** How long a token holds at most, however late scoring closes. */
const longest = 7 * 24 * 3600 * 1000;

/** A tablet may be prepared once the round's entries come in, and its token opens nothing after scoring. */
export async function prepareDevice(
  world: World,
  actor: Actor,
  input: DeviceInput,
): Promise<PreparedDevice | Refusal> {
  const own = await ownSeat(world, actor, input.roundCode);
  if (isRefusal(own)) return own;
  const { round, seat } = own;
  const at = world.clock.now();
  const phase = phaseOf(round, at);
  if (!allows(phase, 'receive')) return refuse('round.notInPhase', { phase: `@domain.phase.${phase}` });
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(at.getTime() + longest);
  const of = { id: input.deviceId, roundId: round.id, seatId: seat.seatId, accountId: actor.accountId };
  const device = {
    ...of,
    tokenHash: tokenDigest(token),
    name: input.name,
    appVersion: input.app,
    at,
    expiresAt,
  };
  return transact(world.db, async (tx) => {
    if (!(await saveDevice(tx, device))) return refuse('device.nameTaken');
    await recordAudit(tx, {
      ...{ id: world.ids.id(), at, actorId: actor.accountId, act: 'device.prepare', roundId: round.id },
      ...{ objectType: 'device', objectId: input.deviceId, facts: { name: input.name } },
    });
    return { token, expiresAt: expiresAt.toISOString() };
  });
}
