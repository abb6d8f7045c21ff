import type { Actor } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { confirmingFault } from '~/domain/reopening';
import { endReopening } from '~/store/reopening/reopenings';
import { reopenSheet } from '~/store/sheet/set-aside';
import type { World } from '../world';
import { type Settling, settleReopening } from './settle-reopening';

/**
 * Confirms a request to reopen a sheet, as a second person: the signed sheet is kept, and its juror goes on from its
 * marks in the next epoch. Whoever asked is refused (`reopening.samePerson`), also where both press at once.
 */
export async function confirmReopening(
  world: World,
  actor: Actor,
  input: Settling,
): Promise<{ entry: string } | Refusal> {
  return settleReopening(world, actor, input, {
    inScoring: true,
    settle: async (tx, request, { roundId, at }) => {
      const { sheet, reason, requestedById } = request;
      const fault = confirmingFault(request, sheet, actor.accountId);
      if (fault) return refuse(`reopening.${fault}`);
      const end = { confirmedById: actor.accountId, confirmedAt: at };
      if (!(await endReopening(tx, roundId, request.id, end))) return refuse('reopening.settled');
      const kept = await reopenSheet(tx, roundId, sheet.id, { at, byId: actor.accountId, reason });
      if (!kept) return refuse('reopening.notSigned');
      const { juror, entry } = sheet;
      const facts = { juror, entry, epoch: kept.epoch, requestedBy: requestedById, reason };
      return { act: 'sheet.reopen', before: kept.digest, facts };
    },
  });
}
