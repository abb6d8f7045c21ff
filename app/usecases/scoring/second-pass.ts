import { goingOn, scoring } from '~/domain/tally/standing';
import { loadBundle } from '~/store/bundle/load-bundle';
import type { Connection } from '~/store/database';
import type { RoundState } from '~/store/round/find-round';

/** The codes of entries that would go on to the second pass now, in the order of the list; none in a round of one. */
export async function entriesGoingOn(db: Connection, round: RoundState): Promise<string[]> {
  if (round.rules.passes === 1) return [];
  return goingOn(scoring(await loadBundle(db, round.id)).standings);
}
