import type { Actor } from '~/domain/permission';
import { loadVotesOf } from '~/store/council/load-council';
import { listRounds, phaseOf } from '~/store/round/find-round';
import type { World } from '../world';
import { votingList } from './voting-list';

/** A member's home: the rounds of the council, what waits for a vote, and where they stand. */
export async function showCouncil(world: World, actor: Actor) {
  const now = world.clock.now();
  const seats = new Map(
    actor.posts.flatMap((post) => (post.role === 'COUNCIL' ? [[post.roundId, post.seatId] as const] : [])),
  );
  const mine = (await listRounds(world.db)).filter((round) => seats.has(round.id));
  const rounds = await Promise.all(
    mine.map(async (round) => {
      const phase = phaseOf(round, now);
      const meets = phase === 'MEETING';
      const [list, votes] = meets
        ? await Promise.all([
            votingList(world.db, round.id),
            loadVotesOf(world.db, seats.get(round.id) as string),
          ])
        : [[], new Map()];
      const { id, code, name, nameEn, calendar } = round;
      return { id, code, name, nameEn, calendar, phase, listed: list.length, left: list.length - votes.size };
    }),
  );
  return { rounds, now: now.toISOString() };
}
