import type { VisitAct, VisitRecord } from '~/domain/visit/record';
import type { Connection } from '../database';

/** Locks a visit of a round until the transaction ends: what is recorded comes one after the other. */
export async function lockVisit(tx: Connection, roundId: string, visitId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "SiteVisit" WHERE id = ${visitId} AND "roundId" = ${roundId} FOR UPDATE`;
}

/** Writes what differs between two states of a visit's record. */
export async function saveRecord(
  tx: Connection,
  visitId: string,
  was: VisitRecord,
  now: VisitRecord,
  at: Date,
): Promise<void> {
  const begun = was.state === 'PLANNED' && now.state !== 'PLANNED';
  await tx.siteVisit.update({
    where: { id: visitId },
    data: {
      state: now.state,
      conclusion: now.conclusion,
      unsignedReason: now.unsignedReason,
      ...(begun && { begunAt: at }),
      version: { increment: 1 },
    },
  });
  const before = new Map(was.items.map((item) => [item.id, item]));
  for (const { id, finding, remark } of now.items.filter((item) => before.get(item.id) !== item)) {
    await tx.visitItem.update({ where: { id, visitId }, data: { finding, remark } });
  }
  await savePresences(tx, visitId, was, now);
}

async function savePresences(tx: Connection, visitId: string, was: VisitRecord, now: VisitRecord) {
  if (was.presences === now.presences) return;
  const kept = now.presences.map(({ id }) => id);
  await tx.visitPresence.deleteMany({ where: { visitId, id: { notIn: kept } } });
  for (const [position, { id, side, name, title, signed }] of now.presences.entries()) {
    const row = {
      ...{ position, side, name, title },
      signedAt: signed ? new Date(signed.at) : null,
      signature: signed?.path ?? null,
      over: signed?.over ?? null,
    };
    await tx.visitPresence.upsert({ where: { id, visitId }, create: { id, visitId, ...row }, update: row });
  }
}

export type NewOperation = {
  opId: string;
  visitId: string;
  accountId: string;
  act: VisitAct;
  refused: string | null;
  at: Date;
};

/** Appends what was sent to the log of a visit. */
export async function insertOperation(tx: Connection, operation: NewOperation): Promise<void> {
  await tx.visitOperation.create({ data: operation });
}

/** What is known of operations that were sent before, by id. */
export async function knownOperations(
  tx: Connection,
  opIds: readonly string[],
): Promise<Map<string, { visitId: string; act: VisitAct; refused: string | null }>> {
  const rows = await tx.visitOperation.findMany({ where: { opId: { in: [...opIds] } } });
  return new Map(
    rows.map(({ opId, visitId, act, refused }) => [
      opId,
      { visitId, act: act as unknown as VisitAct, refused },
    ]),
  );
}

/** Takes the next number of a report in a round, whose row is locked. */
export async function takeReportNumber(tx: Connection, roundId: string): Promise<number> {
  const rows = await tx.$queryRaw<{ number: number }[]>`
    UPDATE "Round" SET "nextVisitNumber" = "nextVisitNumber" + 1 WHERE id = ${roundId}
    RETURNING "nextVisitNumber" - 1 AS number`;
  return (rows[0] as { number: number }).number;
}

/** Fixes a visit as reported. */
export async function saveReport(
  tx: Connection,
  visitId: string,
  report: { at: Date; byId: string; number: number; digest: string },
): Promise<void> {
  const { at, byId, number, digest } = report;
  await tx.siteVisit.update({
    where: { id: visitId },
    data: {
      state: 'REPORTED',
      reportedAt: at,
      reportedById: byId,
      number,
      digest,
      version: { increment: 1 },
    },
  });
}
