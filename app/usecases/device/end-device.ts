import { type Refusal, refuse } from '~/domain/refusal';
import { recordAudit } from '~/store/audit';
import { endTablet } from '~/store/device/end-tablet';
import { transact } from '~/store/transaction';
import type { World } from '../world';

/**
 * Ends a tablet of a round: its token opens nothing from then on. `byId` is the account that ends it. The audit says how
 * much the tablet had declared and not sent.
 */
export async function endDevice(
  world: World,
  { deviceId, roundId, byId }: { deviceId: string; roundId: string; byId: string },
): Promise<{ deviceId: string } | Refusal> {
  const at = world.clock.now();
  return transact(world.db, async (tx) => {
    const ended = await endTablet(tx, roundId, deviceId, at);
    if (!ended) return refuse('device.unknown');
    await recordAudit(tx, {
      ...{ id: world.ids.id(), at, actorId: byId, act: 'device.end', roundId },
      ...{ objectType: 'device', objectId: deviceId, facts: ended },
    });
    return { deviceId };
  });
}
