import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { roundPages } from '~/domain/round-pages';
import { maySet } from '~/domain/round-settings';
import { listJurorSeats } from '~/store/panel/list-seats';
import { findRound, phaseOf } from '~/store/round/find-round';
import type { World } from '../world';

/** Shows one juror of a round with the duties, to whoever may change them. */
export async function showJurorSeat(
  world: World,
  actor: Actor,
  input: { roundCode: string; seatId: string },
) {
  if (!may(actor, 'people.invite')) return refuse('notAllowed');
  const round = await findRound(world.db, input.roundCode);
  const seats = round ? await listJurorSeats(world.db, round.id) : [];
  const juror = seats.find(({ seatId }) => seatId === input.seatId);
  if (!round || !juror) return refuse('notFound') as Refusal;
  const phase = phaseOf(round, world.clock.now());
  return {
    round: { code: round.code, name: round.name, nameEn: round.nameEn },
    pages: roundPages(actor, round),
    phase,
    juror,
    mayEdit: maySet('jury', phase) && !juror.ended,
    mayReplace: may(actor, 'juror.replace') && maySet('jury', phase) && juror.successor === null,
  };
}
