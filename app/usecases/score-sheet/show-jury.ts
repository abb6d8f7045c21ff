import type { Actor } from '~/domain/permission';
import { listRounds, phaseOf, type RoundState } from '~/store/round/find-round';
import { approvedGroups, listLatestRubrics } from '~/store/rubric/find-rubrics';
import { listLastSheets, listSeats, type SeatProgress } from '~/store/seat/list-seats';
import type { World } from '../world';

/** A juror's home: rounds with what is still to score by group, what one did last, where the rounds stand. */
export async function showJury(world: World, actor: Actor) {
  const [seats, last, rounds] = await Promise.all([
    listSeats(world.db, actor.accountId),
    listLastSheets(world.db, actor.accountId, 5),
    listRounds(world.db),
  ]);
  const byCode = new Map(rounds.map((round) => [round.code, round]));
  const shown = seats.map((seat) => asRound(world, seat, byCode.get(seat.roundCode) as RoundState));
  return { last, seats: await Promise.all(shown), now: world.clock.now().toISOString() };
}

/** A head of the jury also sees which groups have no approved rubric yet. */
async function asRound(world: World, seat: SeatProgress, round: RoundState) {
  const [rubrics, approved] = seat.head
    ? await Promise.all([listLatestRubrics(world.db, round.id), approvedGroups(world.db, round.id)])
    : [[], []];
  return {
    seat,
    round: { code: round.code, name: round.name, nameEn: round.nameEn, calendar: round.calendar },
    phase: phaseOf(round, world.clock.now()),
    toApprove: rubrics.map((one) => one.group).filter((group) => !approved.includes(group)),
  };
}
