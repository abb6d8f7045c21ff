import type { Connection } from '../database';

/** What a person did: the act and the round it concerned, if any. */
export type OwnEvent = { id: string; act: string; at: string; roundId: string | null };

/** The last acts of a person, newest first. */
export async function listOwnEvents(db: Connection, accountId: string, most: number): Promise<OwnEvent[]> {
  const rows = await db.auditEvent.findMany({
    where: { actorId: accountId },
    select: { id: true, act: true, at: true, roundId: true },
    orderBy: { at: 'desc' },
    take: most,
  });
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
