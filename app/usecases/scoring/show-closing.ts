import { type Actor, may } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import { roundPages } from '~/domain/round-pages';
import { findRound, phaseOf } from '~/store/round/find-round';
import type { World } from '../world';
import { findGaps } from './find-gaps';

/** Shows what is missing before a round's scoring is closed. */
export async function showClosing(world: World, actor: Actor, input: { roundCode: string }) {
  if (!may(actor, 'scoring.close')) return refuse('notAllowed');
  const round = await findRound(world.db, input.roundCode);
  if (!round) return refuse('notFound');
  return {
    round,
    pages: roundPages(actor, round),
    phase: phaseOf(round, world.clock.now()),
    gaps: await findGaps(world.db, round),
  };
}
