import { type Refusal, refuse } from '~/domain/refusal';
import { allows } from '~/domain/round';
import type { Connection } from '~/store/database';
import { findRound, phaseOf, type RoundState } from '~/store/round/find-round';
import { shareRound } from '~/store/round/record-act';
import type { World } from '../world';

/** Keeps a round in scoring until the transaction ends; refuses where it is in another phase. */
export async function shareScoring(
  world: World,
  tx: Connection,
  roundCode: string,
): Promise<Refusal | undefined> {
  const known = (await findRound(tx, roundCode)) as RoundState;
  await shareRound(tx, known.id);
  const round = (await findRound(tx, roundCode)) as RoundState;
  const phase = phaseOf(round, world.clock.now());
  return allows(phase, 'score') ? undefined : refuse('round.notInPhase', { phase: `@domain.phase.${phase}` });
}
