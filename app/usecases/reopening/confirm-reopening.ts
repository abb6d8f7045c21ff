import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { confirmingFault } from '~/domain/reopening';
import { recordAudit } from '~/store/audit';
import { endReopening, lockReopening } from '~/store/reopening/reopenings';
import { reopenSheet } from '~/store/sheet/set-aside';
import { transact } from '~/store/transaction';
import { dayRound } from '../board/day-round';
import type { World } from '../world';
import { shareScoring } from './share-scoring';

export type Settling = { roundCode: string; reopeningId: string };

/**
 * Confirms a request to reopen a sheet, as a second person: the signed sheet is kept, and its juror goes on from its
 * marks in the next epoch. Whoever asked is refused (`reopening.samePerson`), also where both press at once.
 */
export async function confirmReopening(
  world: World,
  actor: Actor,
  input: Settling,
): Promise<{ entry: string } | Refusal> {
  const round = await dayRound(world, actor, 'jury.assist', input.roundCode);
  if (isRefusal(round)) return round;
  return transact(world.db, async (tx) => {
    const closed = await shareScoring(world, tx, input.roundCode);
    if (closed) return closed;
    const request = await lockReopening(tx, round.id, input.reopeningId);
    if (!request) return refuse('notFound');
    const { sheet, reason, requestedById } = request;
    const fault = confirmingFault(request, sheet, actor.accountId);
    if (fault) return refuse(`reopening.${fault}`);
    const at = world.clock.now();
    const end = { confirmedById: actor.accountId, confirmedAt: at };
    if (!(await endReopening(tx, round.id, request.id, end))) return refuse('reopening.settled');
    const kept = await reopenSheet(tx, round.id, sheet.id, { at, byId: actor.accountId, reason });
    if (!kept) return refuse('reopening.notSigned');
    await recordAudit(tx, {
      ...{ id: world.ids.id(), at, actorId: actor.accountId, act: 'sheet.reopen' },
      ...{ objectType: 'sheet', objectId: sheet.id, roundId: round.id, before: kept.digest },
      facts: {
        juror: sheet.juror,
        entry: sheet.entry,
        epoch: kept.epoch,
        requestedBy: requestedById,
        reason,
      },
    });
    return { entry: sheet.entry };
  });
}
