import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { loadEntryProgress } from '~/store/progress/load-progress';
import { takeRoundStep } from '../round-step';
import type { World } from '../world';

/**
 * Closes the scoring of a round: from then on no mark and no signature is taken. Sheets still missing need a reason,
 * which the record keeps.
 */
export async function closeScoring(
  world: World,
  actor: Actor,
  input: { roundCode: string; reason: string },
): Promise<{ code: string } | Refusal> {
  if (!may(actor, 'scoring.close')) return refuse('notAllowed');
  return takeRoundStep(world, actor, {
    roundCode: input.roundCode,
    step: 'closeScoring',
    kind: 'SCORING_CLOSED',
    reason: input.reason,
    check: async (tx, round) => {
      const entries = await loadEntryProgress(tx, round.id);
      const missing = entries.reduce((sum, entry) => sum + entry.due - entry.signed, 0);
      const silent = missing > 0 && input.reason === '';
      return silent ? refuse('round.missingSheets', { count: missing }, 'reason') : undefined;
    },
  });
}
