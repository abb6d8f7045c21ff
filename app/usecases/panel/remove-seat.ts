import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { removeSeat as removeStoredSeat } from '~/store/panel/seats';
import { changeRound } from '../round/change-round';
import type { World } from '../world';

type Remove = { roundCode: string; seatId: string; kind: 'JUROR' | 'COUNCIL' };

/** Takes somebody off the jury or the council who has not scored, recused or voted yet. */
export async function removeSeat(
  world: World,
  actor: Actor,
  input: Remove,
): Promise<{ code: string } | Refusal> {
  if (!may(actor, 'people.invite')) return refuse('notAllowed');
  const { roundCode, seatId, kind } = input;
  return changeRound(world, actor, {
    roundCode,
    setting: kind === 'JUROR' ? 'jury' : 'council',
    act: 'seat.removed',
    facts: { seatId },
    save: async (tx, round) => {
      const outcome = await removeStoredSeat(tx, round.id, seatId, kind);
      if (outcome === 'removed') return undefined;
      return refuse(outcome === 'kept' ? 'round.seatInUse' : 'notFound');
    },
  });
}
