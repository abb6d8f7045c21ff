import type { Connection } from '../database';
import { receivedIn } from './received';

/** How many files a round received and what became of them: received is always the sum of the other five. */
export type Reconciliation = {
  received: number;
  eligible: number;
  notEligible: number;
  withdrawn: number;
  merged: number;
  waiting: number;
};

/** Counts the received files of a round. Every state without a conclusion counts as waiting. */
export async function reconcile(db: Connection, roundId: string): Promise<Reconciliation> {
  const groups = await db.entry.groupBy({
    by: ['status'],
    where: receivedIn(roundId),
    _count: { _all: true },
  });
  const count = (status: string) => groups.find((row) => row.status === status)?._count._all ?? 0;
  const received = groups.reduce((sum, row) => sum + row._count._all, 0);
  const eligible = count('ELIGIBLE');
  const notEligible = count('NOT_ELIGIBLE');
  const withdrawn = count('WITHDRAWN');
  const merged = count('MERGED');
  const waiting = received - eligible - notEligible - withdrawn - merged;
  return { received, eligible, notEligible, withdrawn, merged, waiting };
}
