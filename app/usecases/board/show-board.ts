import { leastValues } from '~/domain/aggregate';
import { lastHours, sortedTablets, standingOf, sumCounts } from '~/domain/board';
import { type Actor, may } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import { countWaiting, listTablets, loadHours } from '~/store/board/load-board';
import {
  byJuror,
  loadEntryProgress,
  loadSeatProgress,
  type SeatGroupProgress,
} from '~/store/progress/load-progress';
import { findRound, phaseOf } from '~/store/round/find-round';
import type { World } from '../world';

const hoursShown = 12;
const thinShown = 200;

/** Shows how a round in scoring stands: sheets by juror, group and hour, tablets, and all that waits for somebody. */
export async function showBoard(world: World, actor: Actor, input: { roundCode: string }) {
  if (!may(actor, 'progress.read')) return refuse('notAllowed');
  const round = await findRound(world.db, input.roundCode);
  if (!round) return refuse('notFound');
  const now = world.clock.now();
  const since = new Date(now.getTime() - hoursShown * 3_600_000);
  const [lines, entries, hours, tablets, waiting] = await Promise.all([
    loadSeatProgress(world.db, round.id),
    loadEntryProgress(world.db, round.id),
    loadHours(world.db, round.id, since),
    listTablets(world.db, round.id),
    countWaiting(world.db, round.id),
  ]);
  const minimum = leastValues(round.rules);
  const thin = entries.filter((entry) => entry.signed < minimum);
  return {
    round: { code: round.code, name: round.name, nameEn: round.nameEn },
    phase: phaseOf(round, now),
    now: now.toISOString(),
    minimum,
    total: standingOf(sumCounts(lines)),
    jurors: byJuror(lines).map((juror) => ({ ...juror, ...standingOf(juror) })),
    groups: byGroup(lines),
    hours: lastHours(hours, now.toISOString(), hoursShown),
    tablets: sortedTablets(tablets, now.toISOString()),
    waiting,
    thin: {
      count: thin.length,
      entries: thin.slice(0, thinShown).map(({ code, name, signed, due }) => ({ code, name, signed, due })),
    },
    may: {
      assist: may(actor, 'jury.assist'),
      replace: may(actor, 'juror.replace'),
      close: may(actor, 'scoring.close'),
    },
  };
}

function byGroup(lines: readonly SeatGroupProgress[]) {
  const groups = [...new Set(lines.flatMap(({ group }) => (group === null ? [] : [group])))].sort(
    (a, b) => a - b,
  );
  return groups.map((group) => ({
    group,
    ...standingOf(sumCounts(lines.filter((line) => line.group === group))),
  }));
}
