import { regroupedBySplit } from '~/domain/merge';
import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import type { ProductGroup } from '~/domain/round';
import { findBeforeMerge, listMergeLinks, saveSurvivors } from '~/store/intake/merge-links';
import { retakePlacesOf } from '../quota/places';
import type { World } from '../world';
import { type EntryOfRound, takeIntakeStep } from './intake-step';
import { settleSheets } from './set-aside';

/**
 * Undoes a merge while scoring has not closed: the entry is again what it was, with its own sheets, and what had been
 * merged into it before comes back to it; so do its places in the quotas. Both the merge and the split stay in its history. The signed sheets of the
 * entry it leaves stand or are set aside, as the round's rule `mergedSet` says.
 */
export async function splitEntry(
  world: World,
  actor: Actor,
  input: EntryOfRound & { reasons: string },
): Promise<{ id: string } | Refusal> {
  const { roundCode, entryId, reasons: reason } = input;
  if (reason === '') return refuse('entry.reasonNeeded', {}, 'reasons');
  return takeIntakeStep(world, actor, {
    ...{ roundCode, entryId, act: 'entry.split', step: 'split' },
    decide: async (tx, round, entry, now) => {
      const before = await findBeforeMerge(tx, round.id, entry.id);
      if (!before) return refuse('entry.wrongState', { status: entry.status });
      const { survivorId, status: to, statusReason } = before;
      const settled = await settleSheets(world, actor, tx, {
        ...{ round, entryId: survivorId, step: 'split', reason, ...now },
      });
      if (isRefusal(settled)) return settled;
      const links = await listMergeLinks(tx, round.id, survivorId);
      const group = entry.group as ProductGroup;
      await retakePlacesOf(tx, { ...entry, roundId: round.id, group });
      await saveSurvivors(tx, round.id, regroupedBySplit(links, entry.id));
      return { to, reason, statusReason, mergedIntoId: null };
    },
  });
}
