import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { findEdition } from '~/store/edition/editions';
import type { World } from '../world';

/** Shows one edition to whoever may change it. */
export async function showEdition(world: World, actor: Actor, input: { editionId: string }) {
  if (!may(actor, 'edition.manage')) return refuse('notAllowed');
  const edition = await findEdition(world.db, input.editionId);
  return edition ? { edition } : (refuse('notFound') as Refusal);
}
