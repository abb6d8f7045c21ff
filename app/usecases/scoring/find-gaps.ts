import { leastValues } from '~/domain/aggregate';
import { type Gap, gapsOf } from '~/domain/closing-gaps';
import { listTablets } from '~/store/board/load-board';
import type { Connection } from '~/store/database';
import { loadEntryProgress } from '~/store/progress/load-progress';
import type { RoundState } from '~/store/round/find-round';

/** What would be missing if a round's scoring were closed now. */
export async function findGaps(db: Connection, round: RoundState): Promise<Gap[]> {
  const [entries, tablets] = await Promise.all([loadEntryProgress(db, round.id), listTablets(db, round.id)]);
  return gapsOf({
    minimum: leastValues(round.rules),
    entries,
    tablets: tablets.map(({ juror, id, name, pending, pendingSince }) => ({
      ...{ juror, device: id, name, pending, since: pendingSince },
    })),
  });
}
