import { isRefusal } from '~/domain/refusal';
import type { Connection, Database } from './database';

class RolledBack extends Error {
  constructor(readonly answer: unknown) {
    super('rolled back');
  }
}

/**
 * Runs `work` in one transaction, read committed: races are decided by conditional updates on counter rows and by
 * unique keys, not by the isolation level. An answer that is a refusal rolls everything back and is returned.
 */
export async function transact<T>(db: Database, work: (tx: Connection) => Promise<T>): Promise<T> {
  try {
    return await db.$transaction(
      async (tx) => {
        const answer = await work(tx);
        if (isRefusal(answer)) throw new RolledBack(answer);
        return answer;
      },
      { timeout: 20_000, maxWait: 10_000 },
    );
  } catch (error) {
    if (error instanceof RolledBack) return error.answer as T;
    throw error;
  }
}

/** Runs reads that must agree with one another on one snapshot of the database (repeatable read). */
export async function readTogether<T>(db: Database, work: (tx: Connection) => Promise<T>): Promise<T> {
  return db.$transaction(work, { isolationLevel: 'RepeatableRead', timeout: 20_000, maxWait: 10_000 });
}
