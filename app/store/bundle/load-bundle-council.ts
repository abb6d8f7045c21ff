import type { BundleCouncil, BundleEntry } from '~/domain/round-bundle/bundle';
import { loadCouncil, loadVoteCounts } from '../council/load-council';
import type { Connection } from '../database';

/**
 * The council with its members present and its counts, by entry; null until a meeting has been opened. Where more have
 * voted on an entry than are marked present in the end, those who voted were present for that vote.
 */
export async function loadBundleCouncil(
  db: Connection,
  roundId: string,
  entries: readonly BundleEntry[],
  names: ReadonlyMap<string, string>,
): Promise<BundleCouncil | null> {
  const opened = await db.roundAct.count({ where: { roundId, kind: 'MEETING_OPENED' } });
  if (opened === 0) return null;
  const [seats, counts] = await Promise.all([loadCouncil(db, roundId), loadVoteCounts(db, roundId)]);
  const present = seats.filter((seat) => seat.present).map((seat) => seat.code);
  const eligible = new Set(entries.filter((entry) => entry.status === 'ELIGIBLE').map((entry) => entry.id));
  const ballots = [...counts].flatMap(([entryId, { inFavour, against, blank }]) => {
    const entry = names.get(entryId);
    if (entry === undefined || !eligible.has(entry)) return [];
    const cast = inFavour + against + blank;
    const more = cast > present.length ? { present: cast } : {};
    return [{ entry, for: inFavour, against, blank, ...more }];
  });
  ballots.sort((a, b) => (a.entry < b.entry ? -1 : 1));
  return { members: seats.map((seat) => seat.code), present, ballots };
}
