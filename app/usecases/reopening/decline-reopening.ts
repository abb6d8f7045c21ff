import type { Actor } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { decliningFault } from '~/domain/reopening';
import { endReopening } from '~/store/reopening/reopenings';
import type { World } from '../world';
import { type Settling, settleReopening } from './settle-reopening';

/** Declines a request to reopen a sheet, or takes an own one back: the signed sheet stays as it is. */
export async function declineReopening(
  world: World,
  actor: Actor,
  input: Settling,
): Promise<{ entry: string } | Refusal> {
  return settleReopening(world, actor, input, {
    inScoring: false,
    settle: async (tx, request, { roundId, at }) => {
      const { id, sheet } = request;
      const fault = decliningFault(request, sheet, actor.accountId);
      if (fault) return refuse(`reopening.${fault}`);
      const end = { declinedById: actor.accountId, declinedAt: at };
      if (!(await endReopening(tx, roundId, id, end))) return refuse('reopening.settled');
      return { act: 'reopening.decline', facts: { request: id, juror: sheet.juror, entry: sheet.entry } };
    },
  });
}
