import { extendableIn } from '~/domain/extension';
import type { Actor } from '~/domain/permission';
import { isRefusal } from '~/domain/refusal';
import { listExtensions } from '~/store/round/round-acts';
import type { World } from '../world';
import { showRound } from './show-round';

/** Shows the calendar of a round as it was set, with every extension, and the deadlines that can still be extended. */
export async function showCalendar(world: World, actor: Actor, input: { roundCode: string }) {
  const shown = await showRound(world, actor, input);
  if (isRefusal(shown)) return shown;
  const extensions = await listExtensions(world.db, shown.round.id);
  return { ...shown, extensions, extendable: shown.mayManage ? extendableIn(shown.phase) : [] };
}
