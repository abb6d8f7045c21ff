import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { allows, type Phase } from '~/domain/round';
import { type RoundPage, roundPages } from '~/domain/round-pages';
import { findRound, phaseOf, type RoundState } from '~/store/round/find-round';
import type { World } from '../world';
import { type CountedRound, countedRound } from './counted-round';

export type OpenTally = { round: RoundState; phase: Phase; pages: RoundPage[]; counted: CountedRound };

/** Opens a round's tally to those who may read it, from the opening of scoring on. */
export async function openTally(world: World, actor: Actor, roundCode: string): Promise<OpenTally | Refusal> {
  if (!may(actor, 'tally.read')) return refuse('notAllowed');
  const round = await findRound(world.db, roundCode);
  if (!round) return refuse('notFound');
  const phase = phaseOf(round, world.clock.now());
  if (!allows(phase, 'tally')) return refuse('round.notInPhase', { phase: `@domain.phase.${phase}` });
  return { round, phase, pages: roundPages(actor, round), counted: await countedRound(world, round.id) };
}
