import { noFilter } from '~/domain/published-filter';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { showResults } from '../public/show-results';
import type { World } from '../world';
import { type OpenText, openText } from './open-text';

/** Reads the published list of a round as JSON (cnnt-list/1); scores are in it only where they are disclosed. */
export async function readList(world: World, input: { roundCode: string }): Promise<OpenText | Refusal> {
  const results = await showResults(world, { roundCode: input.roundCode, filter: noFilter });
  if (isRefusal(results)) return refuse('notFound');
  const { code, level, region, year, name, nameEn, demo } = results.round;
  const head = { format: 'cnnt-list/1', round: { code, level, region, year, name, nameEn, demo } };
  const body =
    results.kind === 'past'
      ? { figures: results.figures, products: results.rows }
      : {
          decision: results.decision,
          publishedAt: results.publishedAt,
          bundleSha256: results.bundleSha256,
          counts: results.counts,
          products: results.rows,
        };
  return openText(`${JSON.stringify({ ...head, ...body }, withoutNothing, 1)}\n`);
}

/** Fields that are not disclosed are left out rather than written as null. */
function withoutNothing(key: string, value: unknown): unknown {
  return value === null && (key === 'score' || key === 'rank') ? undefined : value;
}
