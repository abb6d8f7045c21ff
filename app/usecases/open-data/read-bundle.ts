import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { findFrozenBundle } from '~/store/publication/find-publication';
import type { World } from '../world';
import type { OpenText } from './open-text';

/**
 * Reads the bundle of a published round, byte for byte as frozen: for everybody where the round discloses it, else for
 * the organiser and the auditor.
 */
export async function readBundle(
  world: World,
  actor: Actor | null,
  input: { roundCode: string },
): Promise<OpenText | Refusal> {
  const frozen = await findFrozenBundle(world.db, input.roundCode);
  if (!frozen) return refuse('notFound');
  const open = frozen.disclosure === 'BUNDLE';
  if (!open && !may(actor, 'bundle.read')) return refuse('notAllowed');
  return { text: frozen.text, tag: frozen.sha256, open };
}
