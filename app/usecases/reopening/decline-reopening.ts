import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { recordAudit } from '~/store/audit';
import { endReopening, lockReopening } from '~/store/reopening/reopenings';
import { transact } from '~/store/transaction';
import { dayRound } from '../board/day-round';
import type { World } from '../world';
import type { Settling } from './confirm-reopening';

/** Declines a request to reopen a sheet, or takes an own one back: the signed sheet stays as it is. */
export async function declineReopening(
  world: World,
  actor: Actor,
  input: Settling,
): Promise<{ entry: string } | Refusal> {
  const round = await dayRound(world, actor, 'jury.assist', input.roundCode);
  if (isRefusal(round)) return round;
  return transact(world.db, async (tx) => {
    const request = await lockReopening(tx, round.id, input.reopeningId);
    if (!request) return refuse('notFound');
    const at = world.clock.now();
    const end = { declinedById: actor.accountId, declinedAt: at };
    if (!(await endReopening(tx, round.id, request.id, end))) return refuse('reopening.settled');
    await recordAudit(tx, {
      ...{ id: world.ids.id(), at, actorId: actor.accountId, act: 'reopening.decline' },
      ...{ objectType: 'sheet', objectId: request.sheet.id, roundId: round.id },
      facts: { request: request.id, juror: request.sheet.juror, entry: request.sheet.entry },
    });
    return { entry: request.sheet.entry };
  });
}
