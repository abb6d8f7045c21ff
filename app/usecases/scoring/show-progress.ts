import { leastValues } from '~/domain/aggregate';
import type { Actor } from '~/domain/permission';
import { may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { roundPages } from '~/domain/round-pages';
import { loadEntryProgress, loadJurorProgress } from '~/store/progress/load-progress';
import { findRound, phaseOf } from '~/store/round/find-round';
import { loadClosingGaps } from '~/store/round/record-act';
import type { World } from '../world';

/** Shows who has signed what: jurors with their counts, and the entries that still wait for someone. */
export async function showProgress(world: World, actor: Actor, input: { roundCode: string }) {
  if (!may(actor, 'progress.read')) return refuse('notAllowed');
  const round = await findRound(world.db, input.roundCode);
  if (!round) return refuse('notFound') as Refusal;
  const [jurors, entries, gaps] = await Promise.all([
    loadJurorProgress(world.db, round.id),
    loadEntryProgress(world.db, round.id),
    loadClosingGaps(world.db, round.id),
  ]);
  const minimum = leastValues(round.rules);
  const due = entries.reduce((sum, entry) => sum + entry.due, 0);
  const signed = entries.reduce((sum, entry) => sum + entry.signed, 0);
  return {
    round,
    phase: phaseOf(round, world.clock.now()),
    jurors,
    gaps,
    due,
    signed,
    entries: entries.length,
    waiting: entries.filter((entry) => entry.signed < entry.due),
    minimum,
    thin: entries.filter((entry) => entry.signed < minimum).length,
    pages: roundPages(actor, round),
    mayClose: may(actor, 'scoring.close'),
  };
}
