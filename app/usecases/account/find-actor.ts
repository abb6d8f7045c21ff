import type { Actor } from '~/domain/permission';
import { loadActor } from '~/store/actor';
import type { World } from '../world';

/** Finds who is behind an account, with all posts held at this moment. */
export function findActor(world: World, accountId: string): Promise<Actor | null> {
  return loadActor(world.db, accountId);
}
