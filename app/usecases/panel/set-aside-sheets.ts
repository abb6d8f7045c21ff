import { type Actor, may } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { type Decision, recordJuryChange } from '~/store/panel/jury-changes';
import { findSeatToReplace, setSeatAside } from '~/store/panel/replace-seat';
import { changeRound } from '../round/change-round';
import type { World } from '../world';

export type SettingAside = { roundCode: string; seatId: string; decision: Decision };

/**
 * Records the council's decision to count no sheet of a juror who has been replaced: all of them, never some. His
 * successor then scores those entries too, as long as scoring is open. Refused for a juror still on the panel
 * (`panel.notReplaced`), one without signed sheets (`panel.noSheets`), and a second time (`panel.alreadySetAside`).
 */
export async function setSheetsAside(
  world: World,
  actor: Actor,
  input: SettingAside,
): Promise<{ juror: string } | Refusal> {
  if (!may(actor, 'sheets.setAside')) return refuse('notAllowed');
  const { roundCode, seatId, decision } = input;
  let juror = '';
  const changed = await changeRound(world, actor, {
    roundCode,
    setting: 'sheets',
    act: 'sheets.setAside',
    facts: { seatId, number: decision.number, date: decision.date, reason: decision.reason },
    save: async (tx, round) => {
      const seat = await findSeatToReplace(tx, round.id, seatId);
      if (!seat) return refuse('notFound');
      juror = seat.code;
      if (!seat.ended) return refuse('panel.notReplaced', { juror });
      if (seat.signed === 0) return refuse('panel.noSheets', { juror });
      const at = world.clock.now();
      if (!(await setSeatAside(tx, round.id, seatId, at))) return refuse('panel.alreadySetAside', { juror });
      const change = { id: world.ids.id(), roundId: round.id, seatId, at, byId: actor.accountId };
      await recordJuryChange(tx, { ...change, kind: 'SHEETS_SET_ASIDE' }, decision);
      return undefined;
    },
  });
  return isRefusal(changed) ? changed : { juror };
}
