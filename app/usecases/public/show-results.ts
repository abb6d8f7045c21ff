import {
  type Disclosure,
  disclosed,
  discrepancies,
  type PastFigures,
  type PastRow,
  type PublicRound,
  type PublishedCounts,
  type PublishedRow,
} from '~/domain/publication';
import { type FilterCounts, filterCounts, filterRows, type ListFilter } from '~/domain/published-filter';
import { type Refusal, refuse } from '~/domain/refusal';
import { listWithdrawn } from '~/store/certificate/list-certificates';
import { findPastFigures, listPastProducts } from '~/store/past/find-past';
import { findPublication } from '~/store/publication/find-publication';
import { findRound, type RoundState } from '~/store/round/find-round';
import type { World } from '../world';
import { publicRound } from './public-round';

/** A result page: the rows that the filter leaves, and how many each choice of the filters would leave. */
type Listed<Row> = { rows: Row[]; total: number; choices: FilterCounts; filter: ListFilter };

/** A result of this product, as far as it is disclosed. */
export type PublishedResults = Listed<PublishedRow> & {
  kind: 'published';
  round: PublicRound;
  disclosure: Disclosure;
  counts: PublishedCounts;
  decision: { number: string; date: string };
  publishedAt: string;
  /** Entries whose certificate is suspended or revoked now, whatever the frozen list says. */
  withdrawn: Record<string, 'SUSPENDED' | 'REVOKED'>;
  /** The digest of the frozen bundle, whether or not the bundle is disclosed. */
  bundleSha256: string;
};

/** A result from before: published figures, where they contradict each other, and the products known from its sources. */
export type PastResults = Listed<PastRow> & {
  kind: 'past';
  round: PublicRound;
  figures: PastFigures;
  discrepancy: ReturnType<typeof discrepancies>;
};

/**
 * Shows the result of a round to everybody. It depends on nothing but the round, the states of its certificates and the
 * filter, so that the page can be kept and served to all.
 */
export async function showResults(
  world: World,
  input: { roundCode: string; filter: ListFilter },
): Promise<PublishedResults | PastResults | Refusal> {
  const state = await findRound(world.db, input.roundCode);
  if (!state) return refuse('notFound');
  const round = publicRound(state, world.clock.now());
  if (state.past) return pastResults(world, state, round, input.filter);
  const [publication, withdrawn] = await Promise.all([
    findPublication(world.db, state.id),
    listWithdrawn(world.db, state.id),
  ]);
  if (!publication) return refuse('notFound');
  const { decisionNumber, decisionDate, publishedAt, bundleSha256 } = publication;
  const list = disclosed(publication.list, state.disclosure);
  return {
    kind: 'published',
    round,
    disclosure: state.disclosure,
    counts: list.counts,
    decision: { number: decisionNumber, date: decisionDate },
    publishedAt,
    withdrawn,
    bundleSha256,
    ...listed(list.rows, input.filter),
  };
}

async function pastResults(
  world: World,
  state: RoundState,
  round: PublicRound,
  filter: ListFilter,
): Promise<PastResults | Refusal> {
  const [figures, rows] = await Promise.all([
    findPastFigures(world.db, state.id),
    listPastProducts(world.db, state.id),
  ]);
  if (!figures) return refuse('notFound');
  return { kind: 'past', round, figures, discrepancy: discrepancies(figures), ...listed(rows, filter) };
}

function listed<Row extends PublishedRow | PastRow>(all: Row[], filter: ListFilter): Listed<Row> {
  const rows = filterRows(all, filter);
  return { rows, total: all.length, choices: filterCounts(all, filter), filter };
}
