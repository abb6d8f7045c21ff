import { quorumHolds } from '~/domain/council';
import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { loadCouncil, loadVoteCounts, loadVotesOf } from '~/store/council/load-council';
import { findRound, phaseOf } from '~/store/round/find-round';
import { reportsByEntry } from '~/store/visit/find-visit';
import type { World } from '../world';
import { votesMissing } from './close-meeting';
import { votingList } from './voting-list';

/**
 * Shows the meeting: who is present, the list, one's own votes, and the counts; counts only once the meeting is closed,
 * so that nobody votes by what others did.
 */
export async function showMeeting(world: World, actor: Actor, input: { roundCode: string }) {
  const round = await findRound(world.db, input.roundCode);
  if (!round) return refuse('notFound') as Refusal;
  if (!may(actor, 'ballot.read', { roundId: round.id })) return refuse('notAllowed') as Refusal;
  const phase = phaseOf(round, world.clock.now());
  const seat = actor.posts.find((post) => post.role === 'COUNCIL' && post.roundId === round.id);
  const seatId = seat && 'seatId' in seat ? seat.seatId : '';
  const counted = phase === 'DECIDED' || phase === 'PUBLISHED';
  const begun = counted || phase === 'MEETING' || phase === 'SCORED';
  const [council, list, own, counts, missing, reports] = await Promise.all([
    loadCouncil(world.db, round.id),
    begun ? votingList(world.db, round.id) : [],
    loadVotesOf(world.db, seatId),
    loadVoteCounts(world.db, round.id),
    phase === 'MEETING' ? votesMissing(world.db, round.id) : 0,
    reportsByEntry(world.db, round.id),
  ]);
  return {
    round,
    phase,
    council,
    me: council.find((member) => member.seatId === seatId) ?? null,
    list: list.map((entry) => ({
      ...entry,
      visitId: reports.get(entry.id) ?? null,
      voted: own.has(entry.id),
      own: own.get(entry.id) ?? null,
      count: counted ? (counts.get(entry.id) ?? { inFavour: 0, against: 0, blank: 0 }) : null,
    })),
    missing,
    quorate: quorumHolds(
      round.rules.council,
      council.length,
      council.filter((member) => member.present).length,
    ),
    mayHold: may(actor, 'meeting.hold', { roundId: round.id }),
  };
}
