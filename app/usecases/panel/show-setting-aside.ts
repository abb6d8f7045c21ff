import { leastValues } from '~/domain/aggregate';
import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { roundPages } from '~/domain/round-pages';
import { maySet } from '~/domain/round-settings';
import { listJurorSeats } from '~/store/panel/list-seats';
import { countStandingSheets } from '~/store/panel/standing-sheets';
import { findRound, phaseOf } from '~/store/round/find-round';
import type { World } from '../world';

/** Shows what setting the sheets of a juror aside would come to: how many, and which entries then lack sheets. */
export async function showSettingAside(
  world: World,
  actor: Actor,
  input: { roundCode: string; seatId: string },
) {
  if (!may(actor, 'sheets.setAside')) return refuse('notAllowed');
  const round = await findRound(world.db, input.roundCode);
  const seats = round ? await listJurorSeats(world.db, round.id) : [];
  const juror = seats.find(({ seatId }) => seatId === input.seatId);
  if (!round || !juror) return refuse('notFound') as Refusal;
  const phase = phaseOf(round, world.clock.now());
  const sheets = await countStandingSheets(world.db, round.id, juror.seatId);
  const minimum = leastValues(round.rules);
  const short = sheets.filter(({ others }) => others < minimum);
  return {
    round: { code: round.code, name: round.name, nameEn: round.nameEn },
    pages: roundPages(actor, round),
    phase,
    juror,
    signed: sheets.length,
    minimum,
    short: short.map(({ code, name }) => ({ code, name })),
    maySetAside: maySet('sheets', phase) && juror.ended && !juror.setAside && sheets.length > 0,
  };
}
