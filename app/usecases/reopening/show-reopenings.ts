import type { Narrowing } from '~/domain/listed';
import type { Actor } from '~/domain/permission';
import { isRefusal, refuse } from '~/domain/refusal';
import { findSignedSheet, listReopenings, listSignedSheets } from '~/store/reopening/list-reopenings';
import { dayHead, dayRound } from '../board/day-round';
import type { World } from '../world';

const pageSize = 50;

/** Shows the requests to reopen sheets, and the signed sheets that one could be made for. */
export async function showReopenings(world: World, actor: Actor, input: { roundCode: string } & Narrowing) {
  const round = await dayRound(world, actor, 'progress.read', input.roundCode);
  if (isRefusal(round)) return round;
  const { q, page } = input;
  const [requests, sheets] = await Promise.all([
    listReopenings(world.db, round.id),
    listSignedSheets(world.db, round.id, { q, page, pageSize }),
  ]);
  const shown = requests.map(({ requestedById, ...request }) => ({
    ...request,
    own: requestedById === actor.accountId,
  }));
  return { ...dayHead(world, actor, round), requests: shown, sheets: { ...sheets, q, page, pageSize } };
}

/** Shows the signed sheet that somebody is about to ask to be reopened. */
export async function showReopening(
  world: World,
  actor: Actor,
  input: { roundCode: string; seatId: string; entryId: string },
) {
  const round = await dayRound(world, actor, 'jury.assist', input.roundCode);
  if (isRefusal(round)) return round;
  const { seatId, entryId } = input;
  const sheet = await findSignedSheet(world.db, round, { seatId, entryId });
  return sheet ? { ...dayHead(world, actor, round), sheet } : refuse('notFound');
}
