import { sortedTablets } from '~/domain/board';
import { listed, type Narrowing } from '~/domain/listed';
import type { Actor } from '~/domain/permission';
import { isRefusal } from '~/domain/refusal';
import { listTablets, type RoundTablet } from '~/store/board/load-board';
import { dayHead, dayRound } from '../board/day-round';
import type { World } from '../world';

const textOf = ({ juror, person, name }: RoundTablet) => [juror, person, name].join(' ');

/** Shows the tablets in use in a round, those that need somebody first. */
export async function showTablets(world: World, actor: Actor, input: { roundCode: string } & Narrowing) {
  const round = await dayRound(world, actor, 'progress.read', input.roundCode);
  if (isRefusal(round)) return round;
  const now = world.clock.now().toISOString();
  const tablets = sortedTablets(await listTablets(world.db, round.id), now);
  return { ...dayHead(world, actor, round), tablets: listed(tablets, textOf, input) };
}
