import { type Actor, mayEver } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import { listFacilities } from '~/store/facility/list-facilities';
import type { World } from '../world';
import { ownershipOf } from './ownership';

const pageSize = 25;

/** Shows the facilities that a producer or a promotion centre looks after. */
export async function showFacilities(world: World, actor: Actor, input: { q: string; page: number }) {
  if (!mayEver(actor, 'facility.register')) return refuse('notAllowed');
  const list = await listFacilities(world.db, ownershipOf(actor), { ...input, size: pageSize });
  return { ...list, ...input, pageSize };
}
