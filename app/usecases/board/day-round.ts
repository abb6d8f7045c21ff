import { type Act, type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { findRound, phaseOf, type RoundState } from '~/store/round/find-round';
import type { World } from '../world';

/** The round of a page of the day of scoring, for those who may do this act in it. */
export async function dayRound(
  world: World,
  actor: Actor,
  act: Extract<Act, 'progress.read' | 'jury.assist'>,
  roundCode: string,
): Promise<RoundState | Refusal> {
  if (!may(actor, act)) return refuse('notAllowed');
  return (await findRound(world.db, roundCode)) ?? refuse('notFound');
}

/** What the head of every such page shows. */
export function dayHead(world: World, actor: Actor, round: RoundState) {
  const { code, name, nameEn } = round;
  return {
    round: { code, name, nameEn },
    phase: phaseOf(round, world.clock.now()),
    mayAssist: may(actor, 'jury.assist'),
  };
}
