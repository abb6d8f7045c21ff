import { pastCsv, resultsCsv } from '~/documents/results-csv';
import { type ListFilter, noFilter } from '~/domain/published-filter';
import { isRefusal, type Refusal } from '~/domain/refusal';
import { showResults } from '../public/show-results';
import type { World } from '../world';
import { type OpenText, openText } from './open-text';

/** Reads a published list as CSV, narrowed as the page is. */
export async function readResultsCsv(
  world: World,
  input: { roundCode: string; filter?: ListFilter },
): Promise<OpenText | Refusal> {
  const results = await showResults(world, { roundCode: input.roundCode, filter: input.filter ?? noFilter });
  if (isRefusal(results)) return results;
  return openText(results.kind === 'past' ? pastCsv(results.rows) : resultsCsv(results.rows));
}
