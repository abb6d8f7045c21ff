import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { saveChair, saveJurorSeat } from '~/store/panel/seats';
import { changeRound } from '../round/change-round';
import type { World } from '../world';

type Duties = { roundCode: string; seatId: string; groups: number[]; head: boolean; most?: number | null };

/** Changes a juror's product groups, how many entries he wishes to score at most, and whether he is the head of the jury. */
export async function editJurorSeat(
  world: World,
  actor: Actor,
  input: Duties,
): Promise<{ code: string } | Refusal> {
  if (!may(actor, 'people.invite')) return refuse('notAllowed');
  const { roundCode, seatId, groups, head, most = null } = input;
  if (groups.length === 0) return refuse('formFaults', {}, 'groups');
  return changeRound(world, actor, {
    roundCode,
    setting: 'jury',
    act: 'seat.edited',
    facts: { seatId, head, groups: groups.map(String) },
    save: async (tx, round) =>
      (await saveJurorSeat(tx, round.id, seatId, { groups, head, most })) ? undefined : refuse('notFound'),
  });
}

/** Makes a council member the chair of the council. */
export async function makeChair(
  world: World,
  actor: Actor,
  input: { roundCode: string; seatId: string },
): Promise<{ code: string } | Refusal> {
  if (!may(actor, 'people.invite')) return refuse('notAllowed');
  const { roundCode, seatId } = input;
  return changeRound(world, actor, {
    roundCode,
    setting: 'council',
    act: 'seat.chairSet',
    facts: { seatId },
    save: async (tx, round) => ((await saveChair(tx, round.id, seatId)) ? undefined : refuse('notFound')),
  });
}
