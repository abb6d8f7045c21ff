import { reasonedGaps } from '~/domain/closing-gaps';
import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { takeRoundStep } from '../round-step';
import type { World } from '../world';
import { findGaps } from './find-gaps';
import { gapRefusal, reasonsOf } from './gap-reasons';
import { entriesGoingOn } from './second-pass';

/** Ending a pass, or the scoring. */
export type Closing = {
  roundCode: string;
  /** For every gap without a reason of its own. */
  reason: string;
  /** Reasons by the gap's key. */
  gaps?: readonly { key: string; reason: string }[];
};

/**
 * Closes the scoring of a round: from then on no mark and no signature is taken. Whatever is missing – sheets of a juror,
 * sheets below the minimum of an entry, work that a tablet has not sent – needs a reason, which the record keeps with it. A
 * round of two passes has its second opened first, where any entry goes on to it (`round.secondPassFirst`).
 */
export async function closeScoring(
  world: World,
  actor: Actor,
  { roundCode, reason, gaps: given = [] }: Closing,
): Promise<{ code: string } | Refusal> {
  if (!may(actor, 'scoring.close')) return refuse('notAllowed');
  return takeRoundStep(world, actor, {
    roundCode,
    step: 'closeScoring',
    kind: 'SCORING_CLOSED',
    reason,
    check: async (tx, round) => {
      const count = round.pass === 1 ? (await entriesGoingOn(tx, round)).length : 0;
      if (count > 0) return refuse('round.secondPassFirst', { count });
      const gaps = await findGaps(tx, round);
      const answer = reasonedGaps(gaps, reasonsOf(given), reason);
      return 'reasoned' in answer ? { gaps: answer.reasoned } : gapRefusal(gaps, answer.lacking);
    },
  });
}
