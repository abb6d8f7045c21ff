import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import type { Changes, Listener } from '~/gateways/changes';
import { findRound } from '~/store/round/find-round';
import type { World } from '../world';

/** Lets somebody who may see a round's board hear when it has changed. Nothing of the round itself is told. */
export async function followRound(
  world: World,
  actor: Actor,
  input: { roundCode: string },
): Promise<{ listen: (listener: Listener) => ReturnType<Changes['listen']> } | Refusal> {
  if (!may(actor, 'progress.read')) return refuse('notAllowed');
  const round = await findRound(world.db, input.roundCode);
  if (!round) return refuse('notFound');
  return { listen: (listener) => world.changes.listen(round.id, listener) };
}
