import { type Actor, may } from '~/domain/permission';
import type { Refusal } from '~/domain/refusal';
import { findFrozenResult } from '~/store/publication/find-publication';
import type { World } from '../world';
import type { OpenText } from './open-text';
import { readList } from './read-list';

/**
 * Reads the result of a published round (cnnt-result/1), byte for byte as frozen, where the whole round is disclosed or
 * the reader may see the tally. Everybody else gets the list, for the result has the scores of entries that were not
 * recognised as well.
 */
export async function readResults(
  world: World,
  actor: Actor | null,
  input: { roundCode: string },
): Promise<OpenText | Refusal> {
  const frozen = await findFrozenResult(world.db, input.roundCode);
  if (!frozen) return readList(world, input);
  const open = frozen.disclosure === 'BUNDLE';
  if (!open && !may(actor, 'tally.read')) return readList(world, input);
  return { text: frozen.text, tag: frozen.sha256, open };
}
