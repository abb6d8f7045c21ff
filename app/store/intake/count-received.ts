import type { EntryStatus } from '~/domain/entry';
import type { Connection } from '../database';
import { receivedIn } from './received';

/** How many received files of a round are in each status. */
export async function countReceived(
  db: Connection,
  roundId: string,
): Promise<{ status: EntryStatus; count: number }[]> {
  const rows = await db.entry.groupBy({ by: ['status'], where: receivedIn(roundId), _count: { _all: true } });
  return rows.map(({ status, _count }) => ({ status: status as EntryStatus, count: _count._all }));
}
