import { type GroupStatistics, groupStatistics } from '~/domain/statistics/group-statistics';
import { type Standing, scoring } from '~/domain/tally/standing';
import { roundVersion } from '~/store/bundle/round-version';
import type { World } from '../world';
import { type Tallied, tallyRound } from './tally-round';

/** A round counted, with what its pages show beside the result: where entries stand, and the statistics. */
export type CountedRound = Tallied & { standings: Map<string, Standing>; statistics: GroupStatistics[] };

/**
 * Counts a round for its pages, once for each state of the round. What is decided on (closing, voting, publishing) is
 * counted anew in its own transaction instead.
 */
export async function countedRound(world: World, roundId: string): Promise<CountedRound> {
  const version = await roundVersion(world.db, roundId);
  return world.memo.get(`tally:${roundId}`, version, async () => {
    const tallied = await tallyRound(world.db, roundId);
    const { standings } = scoring(tallied.bundle);
    return { ...tallied, standings, statistics: groupStatistics(tallied.bundle, standings) };
  });
}
