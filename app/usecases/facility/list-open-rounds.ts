import type { Actor } from '~/domain/permission';
import type { ProvinceKey } from '~/domain/province';
import { type Refusal, refuse } from '~/domain/refusal';
import { allows, type RoundStep } from '~/domain/round';
import { mapRoundProvinces } from '~/store/entry/round-province';
import { findFacility } from '~/store/facility/find-facility';
import { withMerged } from '~/store/facility/find-province';
import { listRounds, type RoundState } from '~/store/round/find-round';
import { type RoundView, viewOf } from '../entry/round-view';
import type { World } from '../world';
import { ownershipOf } from './ownership';

/**
 * The rounds taking registrations in which one of these provinces takes part, by its own calendar; or those that allow
 * one of other steps.
 */
export async function listOpenRounds(
  world: World,
  provinces: readonly ProvinceKey[],
  steps: readonly RoundStep[] = ['submit'],
): Promise<RoundView[]> {
  if (provinces.length === 0) return [];
  const now = world.clock.now();
  const keys = await withMerged(world.db, provinces);
  const [rounds, parts] = await Promise.all([listRounds(world.db), mapRoundProvinces(world.db, keys)]);
  const own = (round: RoundState) =>
    (parts.get(round.id) ?? [])
      .map((part) => part.province)
      .filter((province) => province.codeSet === round.codeSet);
  return rounds
    .filter((round) => own(round).length > 0)
    .map((round) => viewOf(round, now, ...own(round)))
    .filter((round) => !round.past && steps.some((step) => allows(round.phase, step)));
}

/** The rounds that a facility can enter now. */
export async function listOpenRoundsFor(
  world: World,
  actor: Actor,
  input: { facilityId: string },
): Promise<RoundView[] | Refusal> {
  const facility = await findFacility(world.db, ownershipOf(actor), input.facilityId);
  return facility ? listOpenRounds(world, [facility.province]) : refuse('notFound');
}
