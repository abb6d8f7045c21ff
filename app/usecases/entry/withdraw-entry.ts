import type { Actor } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { freePlace } from '~/store/entry/round-province';
import { moveEntry } from '~/store/entry/save-entry';
import { countMerged } from '~/store/intake/merge-entries';
import type { World } from '../world';
import { changeOwnEntry } from './change-entry';

/**
 * Withdraws an entry for good. One that was forwarded gives its place in the province's quota back. One that holds merged
 * entries stays (`entry.holdsMerged`): they would name an entry that no longer stands.
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
      const { status: from, roundId, province } = entry;
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
      const held = from === 'FORWARDED' || from === 'SUPPLEMENT' || from === 'ELIGIBLE';
      if (held) await freePlace(tx, roundId, province);
      return { answer: { id: entryId }, audit: { facts: { from, reason } } };
    },
  });
}
