import type { ResultSummary } from '~/domain/publication';
import { listPastFigures } from '~/store/past/find-past';
import { listPublications } from '~/store/publication/list-publications';
import { listRounds } from '~/store/round/find-round';
import type { World } from '../world';
import { publicRound } from './public-round';

/** Lists every published result, newest year first, results from before this product included. */
export async function showResultsIndex(world: World): Promise<{ results: ResultSummary[] }> {
  const [rounds, publications, past] = await Promise.all([
    listRounds(world.db),
    listPublications(world.db),
    listPastFigures(world.db),
  ]);
  const now = world.clock.now();
  const results = rounds.flatMap((state): ResultSummary[] => {
    const round = publicRound(state, now);
    const figures = past.get(state.id);
    if (figures) {
      const { received, recognised, decision } = figures;
      return [{ round, entered: received, recognised, decision: decision ?? null }];
    }
    const published = publications.get(state.id);
    if (!published) return [];
    const decision = { number: published.decisionNumber, date: published.decisionDate };
    return [{ round, entered: published.counts.entered, recognised: published.counts.recognised, decision }];
  });
  return { results };
}
