import { type Actor, may } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import { findFacility } from '~/store/facility/find-facility';
import { findProvince } from '~/store/facility/find-province';
import type { World } from '../world';
import { listOpenRounds } from './list-open-rounds';
import { ownershipOf } from './ownership';

/** Shows a facility with the rounds it can enter. */
export async function showFacility(world: World, actor: Actor, input: { facilityId: string }) {
  const facility = await findFacility(world.db, ownershipOf(actor), input.facilityId);
  if (!facility) return refuse('notFound');
  const { province } = facility;
  if (!may(actor, 'facility.edit', { facilityId: facility.id, province })) return refuse('notAllowed');
  const [known, rounds] = await Promise.all([
    findProvince(world.db, province),
    listOpenRounds(world, [province]),
  ]);
  return { facility, provinceName: known?.name ?? '', rounds };
}
