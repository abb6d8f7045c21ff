import { listed, type Narrowing } from '~/domain/listed';
import { localDay } from '~/domain/local-time';
import type { Actor } from '~/domain/permission';
import { isRefusal } from '~/domain/refusal';
import { listCardSeats, listCards } from '~/store/card/cards';
import { dayHead, dayRound } from '../board/day-round';
import type { World } from '../world';

/** Shows the cards of a round, and the jurors whom one can be made for. */
export async function showCards(world: World, actor: Actor, input: { roundCode: string } & Narrowing) {
  const round = await dayRound(world, actor, 'progress.read', input.roundCode);
  if (isRefusal(round)) return round;
  const now = world.clock.now();
  const [seats, cards] = await Promise.all([
    listCardSeats(world.db, round.id),
    listCards(world.db, round.id, now),
  ]);
  return {
    ...dayHead(world, actor, round),
    ...{ today: localDay(now.toISOString()), seats },
    cards: listed(cards, ({ juror, person }) => `${juror} ${person}`, input),
  };
}
