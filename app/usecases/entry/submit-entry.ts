import { createHash } from 'node:crypto';
import type { Actor } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import type { EntryFile } from '~/store/entry/find-entry';
import { moveEntry } from '~/store/entry/save-entry';
import type { World } from '../world';
import { changeOwnEntry } from './change-entry';
import { checkEligibility, incomplete } from './check-eligibility';

/**
 * Submits an entry: a draft or a returned file to the province, a supplemented one straight back to the support team.
 * The eligibility check refuses what does not hold (`entry.incomplete`). The audit event keeps a digest of what was submitted.
 */
export async function submitEntry(
  world: World,
  actor: Actor,
  input: { entryId: string },
): Promise<{ id: string; status: 'SUBMITTED' | 'FORWARDED' } | Refusal> {
  const { entryId } = input;
  return changeOwnEntry(world, actor, {
    ...{ entryId, move: 'submit', act: 'entry.submit' },
    work: async (tx, { entry, round }, at) => {
      const refusal = incomplete(await checkEligibility(tx, entry, round));
      if (refusal) return refusal;
      const to = entry.status === 'SUPPLEMENT' ? 'FORWARDED' : 'SUBMITTED';
      const step = { from: entry.status, to, at, byId: actor.accountId, stepId: world.ids.id() } as const;
      if (!(await moveEntry(tx, entry.roundId, entryId, step))) return refuse('changedMeanwhile');
      return {
        answer: { id: entryId, status: to } as const,
        audit: { after: digestOf(entry), facts: { to } },
      };
    },
  });
}

/** SHA-256, in hex, of what the file says and of the files it holds. */
function digestOf(entry: EntryFile): string {
  const { name, group, isSet, setItems, sections, photos, papers } = entry;
  const said = {
    name,
    group,
    isSet,
    setItems,
    sections,
    photos: photos.map((photo) => photo.fileId),
    papers,
  };
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}
