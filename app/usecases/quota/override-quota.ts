import type { Actor } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { insertOverride, listCandidates, type Override } from '~/store/quota/overrides';
import { changeRound } from '../round/change-round';
import type { World } from '../world';
import { inNeed } from './in-need';

/**
 * Records that a named officer lets one entry beyond full limits, by a document. It admits that entry alone: forwarding
 * or regrouping it takes places beyond the limits that are full by then. Refuses where no limit stands in its way.
 */
export function overrideQuota(
  world: World,
  actor: Actor,
  input: Override & { roundCode: string; entryId: string },
): Promise<{ code: string } | Refusal> {
  const { roundCode, entryId, ...override } = input;
  return changeRound(world, actor, {
    ...{ roundCode, setting: 'quotas', act: 'round.quotaOverridden', facts: { entryId, ...override } },
    save: async (tx, round) => {
      const candidate = (await listCandidates(tx, round.id)).find(({ id }) => id === entryId);
      if (candidate && (await inNeed(tx, round.id, [candidate])).length === 0) {
        return refuse('quota.notNeeded', {}, 'entryId');
      }
      const given = { ...override, byId: actor.accountId, at: world.clock.now() };
      const recorded = candidate && (await insertOverride(tx, round.id, entryId, given));
      return recorded ? undefined : refuse('quota.overrideExists', {}, 'entryId');
    },
  });
}
