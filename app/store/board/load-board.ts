import type { Hour, Tablet } from '~/domain/board';
import type { Connection } from '../database';
import { Prisma } from '../generated/client';

const passOf = (roundId: string) => Prisma.sql`(SELECT r.pass FROM "Round" r WHERE r.id = ${roundId})`;

/** Sheets of the present pass, begun and signed, by hour since an instant. */
export async function loadHours(db: Connection, roundId: string, since: Date): Promise<Hour[]> {
  const rows = await db.$queryRaw<{ hour: Date; begun: number; signed: number }[]>`
    SELECT date_trunc('hour', x.at) AS hour, sum(x.begun)::int AS begun, sum(x.signed)::int AS signed FROM (
      SELECT "createdAt" AS at, 1 AS begun, 0 AS signed FROM "Sheet"
        WHERE "roundId" = ${roundId} AND pass = ${passOf(roundId)} AND "createdAt" >= ${since}
      UNION ALL
      SELECT "signedAt", 0, 1 FROM "Sheet"
        WHERE "roundId" = ${roundId} AND pass = ${passOf(roundId)} AND "signedAt" >= ${since}) x
    GROUP BY 1 ORDER BY 1`;
  return rows.map(({ hour, ...counts }) => ({ hour: hour.toISOString(), ...counts }));
}

/** A tablet in use, with whose it is. */
export type RoundTablet = Tablet & {
  id: string;
  name: string;
  juror: string;
  person: string;
  preparedAt: string;
};

/** The tablets of a round in use, and those that have ended with work they had not sent, by juror. */
export async function listTablets(db: Connection, roundId: string): Promise<RoundTablet[]> {
  const rows = await db.device.findMany({
    where: { roundId, OR: [{ endedAt: null }, { pending: { gt: 0 } }] },
    select: {
      ...{ id: true, name: true, pending: true, pendingSince: true, ready: true, readyOf: true },
      ...{ seenAt: true, preparedAt: true, endedAt: true },
      seat: { select: { code: true, account: { select: { name: true } } } },
    },
    orderBy: [{ seat: { code: 'asc' } }, { preparedAt: 'asc' }],
  });
  return rows.map(({ seat, pendingSince, seenAt, preparedAt, endedAt, ...row }) => ({
    ...row,
    ended: endedAt !== null,
    juror: seat.code,
    person: seat.account.name,
    pendingSince: pendingSince?.toISOString() ?? null,
    seenAt: seenAt.toISOString(),
    preparedAt: preparedAt.toISOString(),
  }));
}

/** How much waits for somebody of the support team. */
export type Waiting = {
  conflicts: number;
  quarantined: number;
  questions: number;
  recusals: number;
  reopenings: number;
  /** Sheets on paper that are typed in and not signed by agreement yet. */
  papers: number;
};

export async function countWaiting(db: Connection, roundId: string): Promise<Waiting> {
  const [row] = await db.$queryRaw<Waiting[]>`
    SELECT
      (SELECT count(*)::int FROM "MarkConflict" c JOIN "Sheet" h ON h.id = c."sheetId" WHERE h."roundId" = ${roundId}
        AND h.pass = ${passOf(roundId)}) AS conflicts,
      (SELECT count(*)::int FROM "QuarantinedOperation" WHERE "roundId" = ${roundId} AND "settledAt" IS NULL)
        AS quarantined,
      (SELECT count(*)::int FROM "JurorQuestion" WHERE "roundId" = ${roundId} AND "answeredAt" IS NULL) AS questions,
      (SELECT count(*)::int FROM "Recusal" WHERE "roundId" = ${roundId}) AS recusals,
      (SELECT count(*)::int FROM "SheetReopening" WHERE "roundId" = ${roundId}
        AND "confirmedAt" IS NULL AND "declinedAt" IS NULL) AS reopenings,
      (SELECT count(DISTINCT (p."seatId", p."entryId", p.pass))::int FROM "PaperSheet" p
        WHERE p."roundId" = ${roundId} AND p.pass = ${passOf(roundId)}
        AND NOT EXISTS (SELECT 1 FROM "Sheet" h WHERE h."seatId" = p."seatId" AND h."entryId" = p."entryId"
          AND h.pass = p.pass AND h."signedAt" IS NOT NULL)) AS papers`;
  return row as Waiting;
}
