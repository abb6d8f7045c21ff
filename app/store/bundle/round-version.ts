import type { Connection } from '../database';

/**
 * A text that changes whenever anything a round's result rests on has changed: every such change writes its audit event
 * in the same transaction, and events are never removed.
 */
export async function roundVersion(db: Connection, roundId: string): Promise<string> {
  const [row] = await db.$queryRaw<{ events: bigint }[]>`
    SELECT count(*) AS events FROM "AuditEvent" WHERE "roundId" = ${roundId}`;
  return String(row?.events ?? 0);
}
