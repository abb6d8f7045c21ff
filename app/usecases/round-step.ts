import type { Actor } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { allows, type PhaseAct, type RoundStep } from '~/domain/round';
import { recordAudit } from '~/store/audit';
import type { Connection } from '~/store/database';
import { findRound, phaseOf, type RoundState } from '~/store/round/find-round';
import { lockRound, recordRoundAct } from '~/store/round/record-act';
import { transact } from '~/store/transaction';
import type { World } from './world';

type Step = {
  roundCode: string;
  step: RoundStep;
  kind: PhaseAct['kind'];
  reason?: string;
  /** A last look, with the round locked: a refusal keeps the act from being recorded. */
  check?: (tx: Connection, round: RoundState) => Promise<Refusal | undefined>;
};

/**
 * Records an act that moves a round's phase. The round is locked first, so that of two people who close the same thing
 * at once one is refused.
 */
export async function takeRoundStep(
  world: World,
  actor: Actor,
  step: Step,
): Promise<{ code: string } | Refusal> {
  const known = await findRound(world.db, step.roundCode);
  if (!known) return refuse('notFound');
  return transact(world.db, async (tx) => {
    await lockRound(tx, known.id);
    const round = (await findRound(tx, step.roundCode)) as RoundState;
    const at = world.clock.now();
    const phase = phaseOf(round, at);
    if (!allows(phase, step.step)) return refuse('round.notInPhase', { phase: `@domain.phase.${phase}` });
    const refusal = await step.check?.(tx, round);
    if (refusal) return refusal;
    const reason = step.reason || undefined;
    await recordRoundAct(tx, round.id, {
      id: world.ids.id(),
      kind: step.kind,
      at,
      byId: actor.accountId,
      reason,
    });
    await recordAudit(tx, {
      id: world.ids.id(),
      at,
      actorId: actor.accountId,
      act: `round.${step.kind}`,
      objectType: 'round',
      objectId: round.id,
      roundId: round.id,
      facts: reason ? { reason } : {},
    });
    return { code: round.code };
  });
}
