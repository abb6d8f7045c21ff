import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { recordAudit } from '~/store/audit';
import { endTablet } from '~/store/device/end-tablet';
import { transact } from '~/store/transaction';
import { dayRound } from '../board/day-round';
import type { World } from '../world';

/**
 * Withdraws a juror's tablet, lost or given up: it sends nothing more. What it had not sent stays on it and can be
 * exported there; the audit says how much it had declared.
 */
export async function withdrawTablet(
  world: World,
  actor: Actor,
  input: { roundCode: string; deviceId: string },
): Promise<{ juror: string } | Refusal> {
  const round = await dayRound(world, actor, 'jury.assist', input.roundCode);
  if (isRefusal(round)) return round;
  return transact(world.db, async (tx) => {
    const at = world.clock.now();
    const ended = await endTablet(tx, round.id, input.deviceId, at);
    if (!ended) return refuse('device.ended');
    await recordAudit(tx, {
      ...{ id: world.ids.id(), at, actorId: actor.accountId, act: 'device.withdraw' },
      ...{ objectType: 'device', objectId: input.deviceId, roundId: round.id },
      facts: ended,
    });
    return { juror: ended.juror };
  });
}
