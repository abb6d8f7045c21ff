import type { Actor, Post } from '~/domain/permission';
import { may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { allows } from '~/domain/round';
import { recordAudit } from '~/store/audit';
import { type Choice, loadCouncil } from '~/store/council/load-council';
import { saveVote } from '~/store/council/save-votes';
import type { Connection } from '~/store/database';
import { findRound, phaseOf, type RoundState } from '~/store/round/find-round';
import { shareRound } from '~/store/round/record-act';
import { transact } from '~/store/transaction';
import type { World } from '../world';
import { votingList } from './voting-list';

type Ballot = { roundCode: string; choices: Record<string, Choice> };

const seatIn = (actor: Actor, roundId: string) =>
  actor.posts.find(
    (post): post is Post & { role: 'COUNCIL' } => post.role === 'COUNCIL' && post.roundId === roundId,
  );

/** Casts a member's votes on entries of the list, each once and for good; all of them or none. */
export async function castVotes(
  world: World,
  actor: Actor,
  ballot: Ballot,
): Promise<{ cast: number } | Refusal> {
  const round = await findRound(world.db, ballot.roundCode);
  if (!round) return refuse('notFound');
  const seat = seatIn(actor, round.id);
  if (!seat || !may(actor, 'ballot.cast', { seatId: seat.seatId })) return refuse('council.notMember');
  const listed = new Map((await votingList(world.db, round.id)).map((entry) => [entry.code, entry.id]));
  return transact(world.db, async (tx) => {
    const refusal = await mayVoteNow(tx, world, round, seat.seatId);
    if (refusal) return refusal;
    const at = world.clock.now();
    const secret = round.rules.council.voting === 'secret';
    for (const [code, choice] of Object.entries(ballot.choices).sort(([a], [b]) => (a < b ? -1 : 1))) {
      const entryId = listed.get(code);
      if (!entryId) return refuse('council.notOnList', { code });
      const vote = { roundId: round.id, seatId: seat.seatId, entryId, choice, at, secret };
      if (!(await saveVote(tx, vote))) return refuse('council.alreadyVoted', { code });
    }
    await recordAudit(tx, {
      id: world.ids.id(),
      at,
      actorId: actor.accountId,
      act: 'council.vote',
      objectType: 'councilSeat',
      objectId: seat.seatId,
      roundId: round.id,
      facts: { entries: Object.keys(ballot.choices) },
    });
    return { cast: Object.keys(ballot.choices).length };
  });
}

/** The round stays in its phase until the votes are written: the meeting cannot be closed in between. */
async function mayVoteNow(
  tx: Connection,
  world: World,
  round: RoundState,
  seatId: string,
): Promise<Refusal | undefined> {
  await shareRound(tx, round.id);
  const phase = phaseOf((await findRound(tx, round.code)) ?? round, world.clock.now());
  if (!allows(phase, 'vote')) return refuse('round.notInPhase', { phase: `@domain.phase.${phase}` });
  const council = await loadCouncil(tx, round.id);
  return council.find((member) => member.seatId === seatId)?.present ? undefined : refuse('council.absent');
}
