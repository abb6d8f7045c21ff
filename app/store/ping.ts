import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from './database';

/** Whether the database answers a query within two seconds. */
export async function answersInTime(db: Database): Promise<boolean> {
  const asked = db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  return Promise.race([asked, pause(2000, false, { ref: false })]);
}
