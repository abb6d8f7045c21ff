import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { loadCouncil, loadVoteCounts } from '~/store/council/load-council';
import type { Connection } from '~/store/database';
import { findRound } from '~/store/round/find-round';
import { takeRoundStep } from '../round-step';
import type { World } from '../world';
import { votingList } from './voting-list';

/** Closes the meeting: the votes stand. Members present who have not voted on everything need a reason. */
export async function closeMeeting(
  world: World,
  actor: Actor,
  input: { roundCode: string; reason: string },
): Promise<{ code: string } | Refusal> {
  const round = await findRound(world.db, input.roundCode);
  if (!round) return refuse('notFound');
  if (!may(actor, 'meeting.hold', { roundId: round.id })) return refuse('notAllowed');
  return takeRoundStep(world, actor, {
    roundCode: round.code,
    step: 'closeMeeting',
    kind: 'MEETING_CLOSED',
    reason: input.reason,
    check: async (tx) => {
      const missing = input.reason === '' ? await votesMissing(tx, round.id) : 0;
      return missing > 0 ? refuse('round.votesMissing', { count: missing }, 'reason') : undefined;
    },
  });
}

/** How many votes of present members are missing on the list. */
export async function votesMissing(db: Connection, roundId: string): Promise<number> {
  const [list, council, counts] = await Promise.all([
    votingList(db, roundId),
    loadCouncil(db, roundId),
    loadVoteCounts(db, roundId),
  ]);
  const present = council.filter((member) => member.present).length;
  const cast = list.reduce((sum, entry) => {
    const count = counts.get(entry.id);
    return sum + (count ? count.inFavour + count.against + count.blank : 0);
  }, 0);
  return Math.max(0, present * list.length - cast);
}
