import type { Actor } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { listRoundProvinces, takePlace } from '~/store/entry/round-province';
import { moveEntry } from '~/store/entry/save-entry';
import type { World } from '../world';
import { checkEntry } from './check-entry';

/** What is known after forwarding: the province's counter and its quota, and whether a quota that only warns is exceeded. */
export type Forwarded = { id: string; forwarded: number; quota: number | null; overQuota: boolean };

/**
 * Forwards a submitted file to the support team, taking a place of the province's quota. An enforced quota is never
 * exceeded, for any interleaving: the conditional UPDATE of its counter row decides.
 */
export async function forwardEntry(
  world: World,
  actor: Actor,
  input: { roundCode: string; entryId: string },
): Promise<Forwarded | Refusal> {
  const { roundCode, entryId } = input;
  return checkEntry<Forwarded>(world, actor, {
    ...{ roundCode, entryId, move: 'forward', act: 'entry.forward' },
    work: async (tx, { entry }, at) => {
      const { status: from, roundId, province } = entry;
      const place = await takePlace(tx, roundId, province);
      if (!place) {
        const [part] = await listRoundProvinces(tx, roundId, [province]);
        return refuse('entry.quotaReached', { quota: part?.quota ?? 0, forwarded: part?.forwarded ?? 0 });
      }
      const step = { from, to: 'FORWARDED', at, byId: actor.accountId, stepId: world.ids.id() } as const;
      if (!(await moveEntry(tx, roundId, entryId, step))) return refuse('changedMeanwhile');
      const overQuota = place.quota !== null && place.forwarded > place.quota;
      return { answer: { id: entryId, ...place, overQuota }, facts: { ...place, overQuota } };
    },
  });
}
