import { type Actor, may, type Post } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { findRound, type RoundState } from '~/store/round/find-round';
import type { World } from '../world';

export type OwnSeat = { round: RoundState; seat: Post & { role: 'JUROR' } };

/** The round and this person's seat in it; `notAllowed` for who has none. */
export async function ownSeat(world: World, actor: Actor, roundCode: string): Promise<OwnSeat | Refusal> {
  const round = await findRound(world.db, roundCode);
  if (!round) return refuse('notFound');
  const seat = actor.posts.find(
    (post): post is OwnSeat['seat'] => post.role === 'JUROR' && post.roundId === round.id,
  );
  return seat && may(actor, 'sheet.score', { seatId: seat.seatId }) ? { round, seat } : refuse('notAllowed');
}
