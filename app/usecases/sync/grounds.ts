import { allows, phaseAt } from '~/domain/round';
import type { Criterion } from '~/domain/rubric';
import type { SheetGround } from '~/domain/sync/decide';
import type { SheetState } from '~/domain/sync/protocol';
import { loadRubricContent } from '~/store/rubric/find-rubrics';
import type { RoundClock } from '~/store/sync/round-clock';
import type { StoredGround } from '~/store/sync/select-grounds';
import type { World } from '../world';

/** A stored sheet as the domain decides over it. */
export type Ground = SheetGround & { stored: StoredGround };

/** Stored sheets with what the round and the rubric in force say at this moment. */
export async function groundsOf(
  world: World,
  clock: RoundClock,
  stored: readonly StoredGround[],
  now: Date,
): Promise<Ground[]> {
  const open = allows(phaseAt(clock.calendar, clock.acts, now.toISOString()), 'score');
  return Promise.all(
    stored.map(async (one) => ({
      ...{ open: open && one.inPass && one.rubric !== null, signed: one.signed !== null, stored: one },
      ...{ recused: one.recused, epoch: one.epoch, heads: one.heads, conflicts: one.conflicts },
      criteria: one.rubric ? await criteriaOf(world, one.rubric.id) : [],
    })),
  );
}

/** The criteria of an approved rubric: its content never changes, so it is loaded once a process. */
function criteriaOf(world: World, rubricId: string): Promise<readonly Criterion[]> {
  return world.memo.get(`criteria of ${rubricId}`, 'approved', async () => {
    const content = await loadRubricContent(world.db, rubricId);
    return content.groups.flatMap((group) => group.criteria);
  });
}

/** A sheet as devices are told of it. */
export function stateOf({ stored, epoch, heads, conflicts, recused }: Ground): SheetState {
  const { entryId, pass, signed } = stored;
  return { entryId, pass, epoch, heads: [...heads], conflicts: [...conflicts], signed, recused };
}
