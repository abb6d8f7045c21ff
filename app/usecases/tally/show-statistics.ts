import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal } from '~/domain/refusal';
import type { RoundResult } from '~/domain/result';
import { criterionFigures } from '~/domain/statistics/criteria';
import { lastStandings, totalsOf } from '~/domain/statistics/totals';
import type { Standing } from '~/domain/tally/standing';
import { listJurorSeats } from '~/store/panel/list-seats';
import { wordingInForce } from '../rubric/version-in-force';
import type { World } from '../world';
import { openTally } from './open-tally';

/**
 * Shows how the jury of one product group scored: agreement, each juror's severity, the criteria, sheets that stand
 * out. Figures beside the official result; nothing here changes it.
 */
export async function showStatistics(
  world: World,
  actor: Actor,
  input: { roundCode: string; group: number | null },
) {
  const open = await openTally(world, actor, input.roundCode);
  if (isRefusal(open)) return open as Refusal;
  const { round, pages, counted } = open;
  const groups = counted.statistics.map((one) => one.group);
  const group = input.group !== null && groups.includes(input.group) ? input.group : (groups[0] ?? null);
  const [seats, wording] = await Promise.all([
    listJurorSeats(world.db, round.id),
    group === null ? null : wordingInForce(world.db, round.id, group),
  ]);
  const own = counted.statistics.find((one) => one.group === group);
  const standings = group === null ? [] : lastStandings(counted.standings.values(), round.rules, group);
  const { reliability } = counted.result;
  return {
    ...{ round, pages, groups, group },
    statistics: own ?? null,
    alpha: reliability.groups.find((one) => one.group === group)?.alpha ?? null,
    severities: severitiesIn(standings, reliability.jurors),
    criteria: group === null ? [] : criterionFigures(counted.bundle.rubrics[group] ?? [], standings),
    names: Object.fromEntries(seats.map((seat) => [seat.code, seat.name])),
    wording,
  };
}

/** The jurors with sheets in these standings, with how many; how severe each is over all the groups that he scores. */
function severitiesIn(standings: readonly Standing[], jurors: RoundResult['reliability']['jurors']) {
  const own = totalsOf(standings);
  return jurors
    .map((juror) => ({ ...juror, sheets: own.filter((total) => total.juror === juror.id).length }))
    .filter(({ sheets }) => sheets > 0);
}
