import type { Actor } from '~/domain/permission';
import { listRail } from '~/store/seat/list-seat-entries';
import type { World } from '../world';
import type { SheetInput } from './show-sheet';

/** The entry of the same group that waits next after this one, from the start again; null when all are done. */
export async function nextUnsigned(world: World, actor: Actor, input: SheetInput): Promise<string | null> {
  const rail = await listRail(world.db, { ...input, accountId: actor.accountId });
  const place = rail.findIndex((stop) => stop.id === input.entryId);
  const waiting = [...rail.slice(place + 1), ...rail.slice(0, place)];
  return waiting.find((stop) => stop.state === 'OPEN' || stop.state === 'STARTED')?.id ?? null;
}
