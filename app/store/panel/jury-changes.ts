import type { Connection } from '../database';

/** The decision a change of the jury rests on; the day is YYYY-MM-DD. */
export type Decision = { number: string; date: string; reason: string };

/** A change of a jury by decision. */
export type JuryChangeKind = 'REPLACED' | 'SHEETS_SET_ASIDE';

type NewChange = {
  id: string;
  roundId: string;
  seatId: string;
  kind: JuryChangeKind;
  at: Date;
  byId: string;
};

/** Appends what a decision changed in the jury of a round. */
export async function recordJuryChange(
  tx: Connection,
  change: NewChange,
  { number, date, reason }: Decision,
): Promise<void> {
  const decisionDate = new Date(`${date}T00:00:00.000Z`);
  await tx.juryChange.create({ data: { ...change, decisionNumber: number, decisionDate, reason } });
}

/** A change as the panel's history shows it: who left, and who came where somebody has. */
export type JuryChange = {
  id: string;
  kind: JuryChangeKind;
  code: string;
  name: string;
  successor: { code: string; name: string } | null;
  decision: Decision;
  at: string;
};

const person = { code: true, account: { select: { name: true } } } as const;

/** What decisions changed in the jury of a round, newest first. */
export async function listJuryChanges(db: Connection, roundId: string): Promise<JuryChange[]> {
  const rows = await db.juryChange.findMany({
    where: { roundId },
    include: { seat: { select: { ...person, successor: { select: person } } } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  return rows.map(({ id, kind, at, seat, decisionNumber, decisionDate, reason }) => ({
    ...{ id, kind: kind as JuryChangeKind, code: seat.code, name: seat.account.name },
    successor: seat.successor && { code: seat.successor.code, name: seat.successor.account.name },
    decision: { number: decisionNumber, date: decisionDate.toISOString().slice(0, 10), reason },
    at: at.toISOString(),
  }));
}
