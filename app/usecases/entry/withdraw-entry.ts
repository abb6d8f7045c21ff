import type { Actor } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { moveEntry } from '~/store/entry/save-entry';
import { countMerged } from '~/store/intake/merge-entries';
import { freePlaces } from '~/store/quota/places';
import type { World } from '../world';
import { changeOwnEntry } from './change-entry';

/**
 * Withdraws an entry for good. One that was forwarded gives its places in the quotas back. One that holds merged entries
 * stays (`entry.holdsMerged`): they would name an entry that no longer stands.
 */
export async function withdrawEntry(
  world: World,
  actor: Actor,
  input: { entryId: string; reason: string },
): Promise<{ id: string } | Refusal> {
  const { entryId, reason } = input;
  if (reason.trim() === '') return refuse('entry.reasonNeeded', {}, 'reason');
  return changeOwnEntry(world, actor, {
    ...{ entryId, move: 'withdraw', act: 'entry.withdraw' },
    work: async (tx, { entry }, at) => {
      const { status: from, roundId } = entry;
      const count = await countMerged(tx, roundId, entryId);
      if (count > 0) return refuse('entry.holdsMerged', { count });
      const step = {
        from,
        to: 'WITHDRAWN',
        at,
        byId: actor.accountId,
        reason,
        stepId: world.ids.id(),
      } as const;
      if (!(await moveEntry(tx, roundId, entryId, step))) return refuse('changedMeanwhile');
      await freePlaces(tx, roundId, entryId);
      return { answer: { id: entryId }, audit: { facts: { from, reason } } };
    },
  });
}
