import { listed, type Narrowing } from '~/domain/listed';
import type { Actor } from '~/domain/permission';
import { isRefusal, refuse } from '~/domain/refusal';
import { type ListedRecusal, listRecusals, listUndoneRecusals } from '~/store/jury-day/recusals';
import { dayHead, dayRound } from '../board/day-round';
import type { World } from '../world';

const textOf = ({ juror, person, entry, product, reason }: ListedRecusal) =>
  [juror, person, entry, product, reason].join(' ');

/** Shows who has stepped aside from which entry and why, and which of these steps were undone. */
export async function showRecusals(world: World, actor: Actor, input: { roundCode: string } & Narrowing) {
  const round = await dayRound(world, actor, 'progress.read', input.roundCode);
  if (isRefusal(round)) return round;
  const [recusals, undone] = await Promise.all([
    listRecusals(world.db, round.id),
    listUndoneRecusals(world.db, round.id),
  ]);
  return { ...dayHead(world, actor, round), recusals: listed(recusals, textOf, input), undone };
}

/** Shows one recusal to whoever is about to undo it. */
export async function showRecusal(
  world: World,
  actor: Actor,
  input: { roundCode: string; recusalId: string },
) {
  const round = await dayRound(world, actor, 'jury.assist', input.roundCode);
  if (isRefusal(round)) return round;
  const recusal = (await listRecusals(world.db, round.id)).find(({ id }) => id === input.recusalId);
  return recusal ? { ...dayHead(world, actor, round), recusal } : refuse('notFound');
}
