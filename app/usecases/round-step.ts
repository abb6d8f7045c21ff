import type { ReasonedGap } from '~/domain/closing-gaps';
import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
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
  /**
   * A last look and what the act changes beside the phase, with the round locked: a refusal undoes all of it and keeps
   * the act from being recorded; gaps are recorded with it.
   */
  check?: (tx: Connection, round: RoundState) => Promise<Refusal | { gaps: ReasonedGap[] } | undefined>;
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
    const checked = await step.check?.(tx, round);
    if (isRefusal(checked)) return checked;
    const gaps = checked?.gaps ?? [];
    const reason = step.reason || undefined;
    await recordRoundAct(tx, round.id, {
      id: world.ids.id(),
      kind: step.kind,
      at,
      byId: actor.accountId,
      reason,
      gaps,
    });
    await recordAudit(tx, {
      id: world.ids.id(),
      at,
      actorId: actor.accountId,
      act: `round.${step.kind}`,
      objectType: 'round',
      objectId: round.id,
      roundId: round.id,
      facts: { ...(reason && { reason }), ...(gaps.length > 0 && { gaps: gaps.map(gapText) }) },
    });
    return { code: round.code };
  });
}

/** A gap as the audit keeps it. */
const gapText = ({ reason, ...gap }: ReasonedGap) => `${JSON.stringify(gap)} ${reason}`;
