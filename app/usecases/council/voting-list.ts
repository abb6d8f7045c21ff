import type { RoundResult } from '~/domain/result';
import type { Connection } from '~/store/database';
import { type CodedEntry, listCodedEntries } from '~/store/progress/list-coded-entries';
import { tallyRound } from '../tally/tally-round';

/** An entry on which the council votes, with the score that brought it there. */
export type Listed = CodedEntry & { score: string; rank: number | null; outcome: string };

const beyondTheThreshold = new Set(['AWAITING_VOTE', 'NO_QUORUM', 'RECOGNISED', 'NOT_RECOGNISED']);

/** The list the council votes on: entries whose exact score meets the threshold, by group and rank. */
export async function votingList(db: Connection, roundId: string): Promise<Listed[]> {
  const [{ result }, entries] = await Promise.all([tallyRound(db, roundId), listCodedEntries(db, roundId)]);
  return listOf(result, entries);
}

/** Joins a result with what is printed of its entries. */
export function listOf(result: RoundResult, entries: readonly CodedEntry[]): Listed[] {
  const known = new Map(entries.map((entry) => [entry.code, entry]));
  const listed = result.entries
    .filter((entry) => beyondTheThreshold.has(entry.outcome))
    .map((entry) => ({
      ...(known.get(entry.id) as CodedEntry),
      score: entry.score?.display ?? '',
      rank: entry.rank,
      outcome: entry.outcome,
    }));
  return listed.sort(
    (a, b) => a.group - b.group || (a.rank ?? 0) - (b.rank ?? 0) || (a.code < b.code ? -1 : 1),
  );
}
