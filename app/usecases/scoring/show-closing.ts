import { type Actor, may } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import { roundPages } from '~/domain/round-pages';
import { findRound, phaseOf } from '~/store/round/find-round';
import type { World } from '../world';
import { findGaps } from './find-gaps';
import { entriesGoingOn } from './second-pass';

/** Shows what is missing before a round's pass, or its scoring, is ended; `goingOn` counts entries for the second pass. */
export async function showClosing(world: World, actor: Actor, input: { roundCode: string }) {
  if (!may(actor, 'scoring.close')) return refuse('notAllowed');
  const round = await findRound(world.db, input.roundCode);
  if (!round) return refuse('notFound');
  const [gaps, going] = await Promise.all([
    findGaps(world.db, round),
    round.pass === 1 ? entriesGoingOn(world.db, round) : [],
  ]);
  return {
    round,
    pages: roundPages(actor, round),
    phase: phaseOf(round, world.clock.now()),
    gaps,
    goingOn: going.length,
  };
}
