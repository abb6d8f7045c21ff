import type { Connection } from './database';

/** One change of state, as it is written beside the change itself. Digests are SHA-256 in hex, where the object has one. */
export type AuditFact = {
  id: string;
  at: Date;
  actorId: string | null;
  act: string;
  objectType: string;
  objectId: string;
  roundId?: string | null;
  before?: string | null;
  after?: string | null;
  facts?: Record<string, string | number | boolean | null | string[]>;
};

/** Appends the audit event of a change, in the change's own transaction. */
export async function recordAudit(tx: Connection, event: AuditFact): Promise<void> {
  await tx.auditEvent.create({ data: { ...event, facts: event.facts ?? {} } });
}

/** Which of these ids are those of recorded events. */
export async function takenBefore(db: Connection, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db.auditEvent.findMany({ where: { id: { in: [...ids] } }, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}
