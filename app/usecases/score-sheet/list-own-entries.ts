import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal } from '~/domain/refusal';
import { phaseOf } from '~/store/round/find-round';
import { countCriteria } from '~/store/rubric/find-rubrics';
import { listSeatEntries, type SeatEntry } from '~/store/seat/list-seat-entries';
import type { World } from '../world';
import { ownSeat } from './own-seat';

/**
 * The entries a juror scores in a round, by group and in the juror's own order, with the state of each sheet; narrowed
 * by a search and a group.
 */
export async function listOwnEntries(
  world: World,
  actor: Actor,
  input: { roundCode: string; q?: string; group?: number },
) {
  const own = await ownSeat(world, actor, input.roundCode);
  if (isRefusal(own)) return own as Refusal;
  const { round, seat } = own;
  const [listed, criteria] = await Promise.all([
    listSeatEntries(world.db, round.id, seat.seatId, input.q),
    countCriteria(world.db, round.id),
  ]);
  return {
    round: { code: round.code, name: round.name, nameEn: round.nameEn, calendar: round.calendar },
    phase: phaseOf(round, world.clock.now()),
    pass: round.pass,
    groups: seat.groups,
    head: seat.head,
    q: input.q ?? '',
    group: input.group ?? null,
    counts: countStates(listed),
    criteria,
    entries: listed.filter((entry) => !input.group || entry.group === input.group),
  };
}

function countStates(entries: SeatEntry[]): Record<SeatEntry['state'], number> {
  const count = (state: string) => entries.filter((entry) => entry.state === state).length;
  return {
    OPEN: count('OPEN'),
    STARTED: count('STARTED'),
    SIGNED: count('SIGNED'),
    RECUSED: count('RECUSED'),
  };
}
