import { type Refusal, refuse } from '~/domain/refusal';
import { allows } from '~/domain/round';
import { goingOn } from '~/domain/tally/standing';
import type { Drawable } from '~/domain/visit/sample';
import { phaseOf, type RoundState } from '~/store/round/find-round';
import { type DrawableRow, listDrawable } from '~/store/visit/list-drawable';
import { countedRound } from '../tally/counted-round';
import type { World } from '../world';

/** Refuses where the phase lets nobody plan or record a visit. */
export function refuseOutsideVisits(round: RoundState, now: Date): Refusal | undefined {
  const phase = phaseOf(round, now);
  return allows(phase, 'visit') ? undefined : refuse('round.notInPhase', { phase: `@domain.phase.${phase}` });
}

/** Producers whose entries may be visited: in a round of two passes those that go on to the second, else all eligible. */
export async function visitableProducers(world: World, round: RoundState): Promise<DrawableRow[]> {
  const codes = round.rules.passes === 1 ? null : goingOn((await countedRound(world, round.id)).standings);
  return listDrawable(world.db, round.id, codes);
}

/** What a draw looks at; producers who are visited already are not drawn again. */
export function drawableOf(rows: readonly DrawableRow[]): Drawable[] {
  return rows
    .filter((row) => !row.visited)
    .map(({ facilityId, province, entries }) => ({
      ...{ facilityId, province },
      groups: [...new Set(entries.map(({ group }) => group))],
    }));
}
