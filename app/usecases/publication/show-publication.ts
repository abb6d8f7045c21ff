import { type Actor, may } from '~/domain/permission';
import { type PublishedList, publishedList } from '~/domain/publication';
import { type Refusal, refuse } from '~/domain/refusal';
import { allows } from '~/domain/round';
import { roundPages } from '~/domain/round-pages';
import { findPublication } from '~/store/publication/find-publication';
import { listPublishedProducts } from '~/store/publication/list-published-products';
import { findRound, phaseOf } from '~/store/round/find-round';
import { tallyRound } from '../tally/tally-round';
import type { World } from '../world';

/** Shows the organiser what would be published of a decided round, or what has been; nothing before the decision. */
export async function showPublication(world: World, actor: Actor, input: { roundCode: string }) {
  if (!may(actor, 'tally.read')) return refuse('notAllowed') as Refusal;
  const round = await findRound(world.db, input.roundCode);
  if (!round || round.past) return refuse('notFound') as Refusal;
  const phase = phaseOf(round, world.clock.now());
  const published = await findPublication(world.db, round.id);
  const preview = !published && allows(phase, 'publish') ? await previewOf(world, round.id) : null;
  return {
    round,
    phase,
    published,
    list: published?.list ?? preview?.list ?? null,
    undecided: preview?.undecided ?? 0,
    pages: roundPages(actor, round),
    mayPublish: may(actor, 'list.publish') && allows(phase, 'publish'),
  };
}

/** The list as it would be frozen, and how many entries at or above the threshold were left without a decision. */
async function previewOf(world: World, roundId: string): Promise<{ list: PublishedList; undecided: number }> {
  const [{ result }, products] = await Promise.all([
    tallyRound(world.db, roundId),
    listPublishedProducts(world.db, roundId),
  ]);
  const open = result.entries.filter(({ outcome }) => outcome === 'AWAITING_VOTE' || outcome === 'NO_QUORUM');
  return { list: publishedList(result, products), undecided: open.length };
}
