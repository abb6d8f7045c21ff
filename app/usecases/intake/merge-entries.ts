import type { EntryStatus } from '~/domain/entry';
import type { Actor } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { lockEntry } from '~/store/entry/save-entry';
import { leadMergedOn, listMergeTargets } from '~/store/intake/merge-entries';
import type { World } from '../world';
import { takeIntakeStep } from './intake-step';

const mergeable: EntryStatus[] = ['FORWARDED', 'SUPPLEMENT', 'ELIGIBLE'];

/**
 * Merges an entry into an eligible one of the same producer in the same round, where both are one set (bộ sản phẩm).
 * Sheets of the merged entry no longer count; its history stays. Any other target is `notFound`. The target is locked, so
 * that its producer cannot withdraw it meanwhile.
 */
export async function mergeEntries(
  world: World,
  actor: Actor,
  input: { roundCode: string; into: string; from: string; reason: string },
): Promise<{ id: string } | Refusal> {
  const { roundCode, into, from, reason } = input;
  if (reason === '') return refuse('entry.reasonNeeded', {}, 'reason');
  return takeIntakeStep(world, actor, {
    roundCode,
    entryId: from,
    act: 'entry.merge',
    decide: async (tx, round, entry) => {
      if (!mergeable.includes(entry.status)) return refuse('entry.wrongState', { status: entry.status });
      await lockEntry(tx, into);
      const targets = await listMergeTargets(tx, round.id, entry.facilityId, entry.id);
      if (!targets.some((target) => target.id === into)) return refuse('notFound', {}, 'into');
      await leadMergedOn(tx, round.id, entry.id, into);
      return { to: 'MERGED' as const, reason, mergedIntoId: into };
    },
  });
}
