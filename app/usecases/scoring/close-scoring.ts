import { missingSheets, reasonedGaps } from '~/domain/closing-gaps';
import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { takeRoundStep } from '../round-step';
import type { World } from '../world';
import { findGaps } from './find-gaps';

type Closing = {
  roundCode: string;
  /** For every gap without a reason of its own. */
  reason: string;
  /** Reasons by the gap's key. */
  gaps?: readonly { key: string; reason: string }[];
};

/**
 * Closes the scoring of a round: from then on no mark and no signature is taken. Whatever is missing – sheets of a juror,
 * sheets below the minimum of an entry, work that a tablet has not sent – needs a reason, which the record keeps with it.
 */
export async function closeScoring(
  world: World,
  actor: Actor,
  { roundCode, reason, gaps: given = [] }: Closing,
): Promise<{ code: string } | Refusal> {
  if (!may(actor, 'scoring.close')) return refuse('notAllowed');
  const reasons = new Map(given.map((gap) => [gap.key, gap.reason]));
  return takeRoundStep(world, actor, {
    roundCode,
    step: 'closeScoring',
    kind: 'SCORING_CLOSED',
    reason,
    check: async (tx, round) => {
      const gaps = await findGaps(tx, round);
      const answer = reasonedGaps(gaps, reasons, reason);
      if ('reasoned' in answer) return { gaps: answer.reasoned };
      const count = missingSheets(gaps);
      if (count > 0) return refuse('round.missingSheets', { count }, 'reason');
      return refuse('round.gapsUnreasoned', { count: answer.lacking.length }, 'reason');
    },
  });
}
