import { type Actor, mayEver } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import { type EntrySearch, listOwnEntries } from '~/store/entry/list-entries';
import { ownershipOf } from '../facility/ownership';
import type { World } from '../world';

/** Rows of a page of a list. */
export const pageSize = 25;

/** Shows the entries of a producer's facilities, or of a promotion centre's province. */
export async function showOwnEntries(world: World, actor: Actor, search: Omit<EntrySearch, 'size'>) {
  if (!mayEver(actor, 'entry.write')) return refuse('notAllowed');
  const list = await listOwnEntries(world.db, ownershipOf(actor), { ...search, size: pageSize });
  return { ...list, search, pageSize };
}
