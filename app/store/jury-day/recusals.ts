import type { Connection } from '../database';

/** A recusal as it is listed, the last first. */
export type ListedRecusal = {
  id: string;
  juror: string;
  person: string;
  entry: string;
  product: string;
  reason: string;
  at: string;
};

export async function listRecusals(db: Connection, roundId: string): Promise<ListedRecusal[]> {
  const rows = await db.recusal.findMany({
    where: { roundId },
    select: {
      ...{ id: true, reason: true, at: true },
      seat: { select: { code: true, account: { select: { name: true } } } },
      entry: { select: { code: true, name: true } },
    },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
  });
  return rows.map(({ id, reason, at, seat, entry }) => ({
    ...{ id, reason, at: at.toISOString(), juror: seat.code, person: seat.account.name },
    ...{ entry: entry.code ?? '', product: entry.name },
  }));
}

/** Takes a recusal of a round away and answers it; null where it is gone. What it said is the audit's to keep. */
export async function removeRecusal(
  tx: Connection,
  roundId: string,
  id: string,
): Promise<{ entryId: string; seatId: string; reason: string; at: Date } | null> {
  const [gone] = await tx.$queryRaw<{ entryId: string; seatId: string; reason: string; at: Date }[]>`
    DELETE FROM "Recusal" WHERE id = ${id} AND "roundId" = ${roundId}
    RETURNING "entryId", "seatId", reason, at`;
  return gone ?? null;
}

/** A recusal that was undone, as the audit has it. */
export type UndoneRecusal = {
  id: string;
  juror: string;
  entry: string;
  reason: string;
  undoing: string;
  at: string;
};

/** The recusals of a round that were undone, the last first. */
export async function listUndoneRecusals(db: Connection, roundId: string): Promise<UndoneRecusal[]> {
  const events = await db.auditEvent.findMany({
    where: { roundId, act: 'recusal.undo' },
    select: { id: true, at: true, facts: true },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
    take: 200,
  });
  return events.map(({ id, at, facts }) => {
    const { juror = '', entry = '', said = '', reason = '' } = facts as Record<string, string>;
    return { id, juror, entry, reason: said, undoing: reason, at: at.toISOString() };
  });
}
