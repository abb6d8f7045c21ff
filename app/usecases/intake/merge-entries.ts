import { mergeable } from '~/domain/merge';
import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { lockEntry } from '~/store/entry/save-entry';
import { leadMergedOn, listMergeTargets } from '~/store/intake/merge-entries';
import { freePlaces } from '~/store/quota/places';
import type { World } from '../world';
import { takeIntakeStep } from './intake-step';
import { settleSheets } from './set-aside';

/**
 * Merges an entry into an eligible one of the same producer in the same round, where both are one set (bộ sản phẩm).
 * Sheets of the merged entry no longer count and its places in the quotas are given back, as both are one entry from
 * then on; its history stays. The signed sheets of the other stand or are set aside, as the round's rule `mergedSet` says.
 * Any other target is `notFound`. The target is locked, so that its producer cannot withdraw it meanwhile.
 */
export async function mergeEntries(
  world: World,
  actor: Actor,
  input: { roundCode: string; into: string; from: string; reason: string },
): Promise<{ id: string } | Refusal> {
  const { roundCode, into, from, reason } = input;
  if (reason === '') return refuse('entry.reasonNeeded', {}, 'reason');
  return takeIntakeStep(world, actor, {
    ...{ roundCode, entryId: from, act: 'entry.merge', step: 'merge' },
    decide: async (tx, round, entry, now) => {
      if (!mergeable.includes(entry.status)) return refuse('entry.wrongState', { status: entry.status });
      await lockEntry(tx, into);
      const targets = await listMergeTargets(tx, round.id, entry.facilityId, entry.id);
      if (!targets.some((target) => target.id === into)) return refuse('notFound', {}, 'into');
      const settled = await settleSheets(world, actor, tx, {
        ...{ round, entryId: into, step: 'merge', reason, ...now },
      });
      if (isRefusal(settled)) return settled;
      await leadMergedOn(tx, round.id, entry.id, into);
      await freePlaces(tx, round.id, entry.id);
      return { to: 'MERGED' as const, reason, mergedIntoId: into };
    },
  });
}
