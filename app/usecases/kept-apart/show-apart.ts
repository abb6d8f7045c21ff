import { listed, type Narrowing } from '~/domain/listed';
import type { Actor } from '~/domain/permission';
import { isRefusal, refuse } from '~/domain/refusal';
import { listApart, listConflicts } from '~/store/jury-day/kept-apart';
import { dayHead, dayRound } from '../board/day-round';
import type { World } from '../world';

type Sought = { juror: string; person: string; entry: string; product: string; device: string };

const textOf = ({ juror, person, entry, product, device }: Sought) =>
  [juror, person, entry, product, device].join(' ');

/** Shows what was kept apart and why, and the cells in which two tablets of one juror differ. */
export async function showApart(world: World, actor: Actor, input: { roundCode: string } & Narrowing) {
  const round = await dayRound(world, actor, 'progress.read', input.roundCode);
  if (isRefusal(round)) return round;
  const [apart, conflicts] = await Promise.all([
    listApart(world.db, round.id),
    listConflicts(world.db, round.id),
  ]);
  return {
    ...dayHead(world, actor, round),
    apart: listed(apart, textOf, input),
    conflicts: listed(conflicts, textOf, { ...input, page: 1 }, 200).rows,
  };
}

/** Shows one kept operation to whoever is about to say that he has seen it. */
export async function showApartOperation(
  world: World,
  actor: Actor,
  input: { roundCode: string; opId: string },
) {
  const round = await dayRound(world, actor, 'jury.assist', input.roundCode);
  if (isRefusal(round)) return round;
  const operation = (await listApart(world.db, round.id)).find(({ opId }) => opId === input.opId);
  return operation ? { ...dayHead(world, actor, round), operation } : refuse('notFound');
}
