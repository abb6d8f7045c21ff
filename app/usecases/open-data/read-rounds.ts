import type { World } from '../world';
import { listOpenRounds } from './list-open-rounds';
import { type OpenText, openText } from './open-text';

/** Reads the list of rounds as JSON. */
export async function readRounds(world: World): Promise<OpenText> {
  return openText(`${JSON.stringify(await listOpenRounds(world), null, 1)}\n`);
}
