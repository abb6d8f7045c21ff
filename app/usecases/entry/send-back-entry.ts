import type { Actor } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { moveEntry } from '~/store/entry/save-entry';
import type { World } from '../world';
import { checkEntry } from './check-entry';

/** Returns a submitted file to its producer, with what is to be repaired. */
export async function sendBackEntry(
  world: World,
  actor: Actor,
  input: { roundCode: string; entryId: string; reason: string },
): Promise<{ id: string } | Refusal> {
  const { roundCode, entryId, reason } = input;
  if (reason.trim() === '') return refuse('entry.reasonNeeded', {}, 'reason');
  return checkEntry(world, actor, {
    ...{ roundCode, entryId, move: 'sendBack', act: 'entry.sendBack' },
    work: async (tx, { entry }, at) => {
      const { status: from, roundId } = entry;
      const step = {
        from,
        to: 'RETURNED',
        at,
        byId: actor.accountId,
        reason,
        stepId: world.ids.id(),
      } as const;
      if (!(await moveEntry(tx, roundId, entryId, step))) return refuse('changedMeanwhile');
      return { answer: { id: entryId }, facts: { reason } };
    },
  });
}
