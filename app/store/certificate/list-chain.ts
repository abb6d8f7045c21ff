import type { ChainLink } from '~/domain/certificate/chain';
import type { RecordedStatus } from '~/domain/certificate/validity';
import type { Connection } from '../database';

/** A certificate of an entry among those it was reissued as. Days are YYYY-MM-DD. */
export type ChainRow = ChainLink & { code: string; number: string; issuedOn: string; validUntil: string };

/** All certificates that were ever issued for one entry, in no particular order. */
export async function listChain(db: Connection, entryId: string): Promise<ChainRow[]> {
  const rows = await db.certificate.findMany({
    where: { entryId },
    select: {
      id: true,
      code: true,
      number: true,
      status: true,
      replacedById: true,
      issuedOn: true,
      validUntil: true,
    },
  });
  return rows.map((row) => ({
    ...row,
    status: row.status as RecordedStatus,
    issuedOn: row.issuedOn.toISOString().slice(0, 10),
    validUntil: row.validUntil.toISOString().slice(0, 10),
  }));
}

/** A decision on a certificate as it was entered: what it did, its number and day, why, by whom and when. */
export type DecisionRow = {
  id: string;
  act: string;
  at: string;
  by: string | null;
  decisionNumber: string;
  decisionDate: string;
  reason: string;
  cause: string | null;
};

/** The decisions on a certificate, newest first: the register keeps the last one, the record of acts all of them. */
export async function listDecisions(db: Connection, certificateId: string): Promise<DecisionRow[]> {
  const events = await db.auditEvent.findMany({
    where: { objectType: 'certificate', objectId: certificateId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  const actors = events.flatMap(({ actorId }) => actorId ?? []);
  const accounts = await db.account.findMany({
    where: { id: { in: actors } },
    select: { id: true, name: true },
  });
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return events.map(({ id, act, at, actorId, facts }) => {
    const { decisionNumber, decisionDate, reason, cause } = facts as Record<string, string>;
    const said = {
      decisionNumber: decisionNumber ?? '',
      decisionDate: decisionDate ?? '',
      reason: reason ?? '',
    };
    const by = names.get(actorId ?? '') ?? null;
    return { id, act, at: at.toISOString(), by, ...said, cause: cause ?? null };
  });
}
