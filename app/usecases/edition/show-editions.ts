import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { listEditions } from '~/store/edition/editions';
import type { World } from '../world';

/** Shows all editions with their rounds. */
export async function showEditions(world: World, actor: Actor) {
  if (!may(actor, 'round.read')) return refuse('notAllowed') as Refusal;
  return { editions: await listEditions(world.db), mayManage: may(actor, 'edition.manage') };
}
