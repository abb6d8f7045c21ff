import { type Actor, may } from '~/domain/permission';
import type { Ownership } from '~/store/facility/find-facility';
import { withFormer } from '~/store/facility/find-province';
import type { RoundState } from '~/store/round/find-round';
import { listRoundProvinces } from '~/store/round/round-provinces';
import { provincesOf } from '../facility/ownership';
import type { World } from '../world';

/**
 * Whose dossiers on paper a person records in a round: a province and its promotion centre those of the province, the
 * support team those of every province in the round.
 */
export async function paperOwnership(world: World, actor: Actor, round: RoundState): Promise<Ownership> {
  const own = [...provincesOf(actor, 'PROMOTION_CENTRE'), ...provincesOf(actor, 'PROVINCE')];
  if (!may(actor, 'entry.recordPaper')) return { facilityIds: [], provinces: own };
  const parts = await listRoundProvinces(world.db, round.id);
  const keys = parts.map(({ codeSet, code }) => ({ codeSet, code }));
  return { facilityIds: [], provinces: await withFormer(world.db, keys) };
}
