import { reasonedGaps } from '~/domain/closing-gaps';
import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { countWaiting } from '~/store/board/load-board';
import type { Connection } from '~/store/database';
import type { RoundState } from '~/store/round/find-round';
import { openSecondPass as movePass } from '~/store/round/open-pass';
import { takeRoundStep } from '../round-step';
import type { World } from '../world';
import type { Closing } from './close-scoring';
import { findGaps } from './find-gaps';
import { gapRefusal, reasonsOf } from './gap-reasons';
import { entriesGoingOn } from './second-pass';

/**
 * Ends the first pass of a round and opens the second: entries whose score of the first meets the threshold go on, with
 * sheets of their own, and the first takes no mark and no signature any more. Needs a round of two passes
 * (`round.onePass`) that is in its first (`round.secondPassOpen`), an entry that goes on (`round.noneGoesOn`), no open
 * request to reopen a sheet (`round.reopeningsOpen`), and a reason for whatever is missing, as closing the scoring does.
 */
export async function openSecondPass(
  world: World,
  actor: Actor,
  { roundCode, reason, gaps: given = [] }: Closing,
): Promise<{ code: string } | Refusal> {
  if (!may(actor, 'scoring.close')) return refuse('notAllowed');
  return takeRoundStep(world, actor, {
    roundCode,
    step: 'openSecondPass',
    kind: 'SECOND_PASS_OPENED',
    reason,
    check: async (tx, round) => {
      const codes = await ready(tx, round);
      if (!Array.isArray(codes)) return codes;
      const gaps = await findGaps(tx, round);
      const answer = reasonedGaps(gaps, reasonsOf(given), reason);
      if ('lacking' in answer) return gapRefusal(gaps, answer.lacking);
      await movePass(tx, round.id, codes);
      return { gaps: answer.reasoned };
    },
  });
}

/** The entries that go on, or what still keeps the second pass from being opened. */
async function ready(tx: Connection, round: RoundState): Promise<string[] | Refusal> {
  if (round.rules.passes === 1) return refuse('round.onePass');
  if (round.pass === 2) return refuse('round.secondPassOpen');
  const { reopenings } = await countWaiting(tx, round.id);
  if (reopenings > 0) return refuse('round.reopeningsOpen', { count: reopenings });
  const codes = await entriesGoingOn(tx, round);
  return codes.length > 0 ? codes : refuse('round.noneGoesOn');
}
