import type { Connection } from '../database';

/** Who is to be reminded, with where the letter goes. */
export type Reminded = { seatId: string; juror: string; name: string; email: string; locale: string };

/**
 * Marks seats of a round as reminded at this moment and answers them: those reminded since `notSince`, by whomever, are
 * left out, so that of two presses at once one reaches a juror.
 */
export async function markReminded(
  tx: Connection,
  roundId: string,
  seatIds: readonly string[],
  when: { at: Date; notSince: Date },
): Promise<Reminded[]> {
  return tx.$queryRaw<Reminded[]>`
    WITH reminded AS (
      UPDATE "JurorSeat" SET "remindedAt" = ${when.at}
      WHERE "roundId" = ${roundId} AND id = ANY(${seatIds as string[]}) AND "endedAt" IS NULL
        AND ("remindedAt" IS NULL OR "remindedAt" <= ${when.notSince})
      RETURNING id, code, "accountId"
    )
    SELECT s.id AS "seatId", s.code AS juror, a.name, a.email, a.locale
    FROM reminded s JOIN "Account" a ON a.id = s."accountId" ORDER BY s.code`;
}

/** When each seat of a round was reminded last; ISO 8601. */
export async function lastReminders(db: Connection, roundId: string): Promise<Map<string, string>> {
  const rows = await db.jurorSeat.findMany({
    where: { roundId, remindedAt: { not: null } },
    select: { id: true, remindedAt: true },
  });
  return new Map(rows.map(({ id, remindedAt }) => [id, remindedAt?.toISOString() ?? '']));
}
