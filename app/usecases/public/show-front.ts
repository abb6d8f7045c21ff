import type { PublicRound, ResultSummary } from '~/domain/publication';
import type { Calendar } from '~/domain/round';
import { listRounds } from '~/store/round/find-round';
import type { World } from '../world';
import { publicRound } from './public-round';
import { showResultsIndex } from './show-results-index';

/** A round that is under way, with its announced dates. */
export type RunningRound = PublicRound & { calendar: Calendar };

/** Shows what the selection is about at the moment: rounds under way and the latest results. */
export async function showFront(
  world: World,
): Promise<{ running: RunningRound[]; results: ResultSummary[] }> {
  const [rounds, { results }] = await Promise.all([listRounds(world.db), showResultsIndex(world)]);
  const now = world.clock.now();
  const running = rounds
    .map((round) => ({ ...publicRound(round, now), calendar: round.calendar }))
    .filter((round) => round.phase !== 'PUBLISHED');
  return { running, results: results.slice(0, 4) };
}
