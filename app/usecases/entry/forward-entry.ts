import type { Actor } from '~/domain/permission';
import { type Outcome, outcomeOf } from '~/domain/quota/admission';
import type { Limit, QuotaScope } from '~/domain/quota/limit';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { moveEntry } from '~/store/entry/save-entry';
import { takePlacesOf } from '../quota/places';
import type { World } from '../world';
import { checkEntry } from './check-entry';

/**
 * What is known after forwarding: what it came to, and the limit that says so as it stands then. Where no limit binds,
 * `maximum` is null and the province's entries are counted. `document` is the number of an override that was needed.
 */
export type Forwarded = {
  id: string;
  outcome: Outcome;
  scope: QuotaScope;
  forwarded: number;
  maximum: number | null;
  document: string | null;
};

/**
 * Forwards a submitted file to the support team, taking a place in every quota it counts under. A maximum that refuses
 * is never exceeded but by override, for any interleaving: the conditional UPDATE of each counter row decides.
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
      const { status: from, roundId } = entry;
      const got = await takePlacesOf(tx, { ...entry, facilityId: entry.facility.id });
      if (isRefusal(got)) return got;
      const step = { from, to: 'FORWARDED', at, byId: actor.accountId, stepId: world.ids.id() } as const;
      if (!(await moveEntry(tx, roundId, entryId, step))) return refuse('changedMeanwhile');
      const { outcome, decisive } = outcomeOf(got.places);
      const { scope, forwarded, maximum } = decisive ?? { ...(got.places[0]?.limit as Limit), maximum: null };
      const document = outcome === 'OVERRIDDEN' ? got.document : null;
      const facts = { outcome, scope, forwarded, maximum, document };
      return { answer: { id: entryId, ...facts }, facts };
    },
  });
}
