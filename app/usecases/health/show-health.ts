import { answersInTime } from '~/store/ping';
import type { World } from '../world';

export type Health = { status: 'ok' | 'failing'; database: 'ok' | 'failing' };

/** Whether the product works, and which part does not. */
export async function showHealth(world: World): Promise<Health> {
  const database = (await answersInTime(world.db)) ? 'ok' : 'failing';
  return { status: database, database };
}
