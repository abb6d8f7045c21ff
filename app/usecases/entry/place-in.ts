import type { ProvinceKey } from '~/domain/province';
import { type Refusal, refuse } from '~/domain/refusal';
import { listRoundProvinces, type RoundProvince } from '~/store/entry/round-province';
import { findProvince, provinceIn } from '~/store/facility/find-province';
import type { RoundState } from '~/store/round/find-round';
import type { World } from '../world';

/**
 * The part a facility's province has in a round, in the round's code set: one of the 63 provinces counts as the unit it
 * merged into. Refuses `round.provinceNotIn`.
 */
export async function placeIn(
  world: World,
  round: RoundState,
  province: ProvinceKey,
): Promise<RoundProvince | Refusal> {
  const key = await provinceIn(world.db, province, round.codeSet);
  const [place] = key ? await listRoundProvinces(world.db, round.id, [key]) : [];
  if (place) return place;
  const known = await findProvince(world.db, province);
  return refuse('round.provinceNotIn', { province: known?.name ?? province.code }, 'roundCode');
}
