import type { Connection } from '../database';

/** A juror's question as it is listed; those without an answer first, the longest waiting before the others. */
export type ListedQuestion = {
  id: string;
  juror: string;
  person: string;
  entry: string | null;
  product: string | null;
  text: string;
  at: string;
  answer: string | null;
  answeredAt: string | null;
  answeredBy: string | null;
};

export async function listQuestions(db: Connection, roundId: string): Promise<ListedQuestion[]> {
  type Row = Omit<ListedQuestion, 'at' | 'answeredAt'> & { at: Date; answeredAt: Date | null };
  const rows = await db.$queryRaw<Row[]>`
    SELECT q.id, s.code AS juror, a.name AS person, e.code AS entry, e.name AS product, q.text, q.at, q.answer,
      q."answeredAt", b.name AS "answeredBy"
    FROM "JurorQuestion" q
    JOIN "JurorSeat" s ON s.id = q."seatId"
    JOIN "Account" a ON a.id = s."accountId"
    LEFT JOIN "Entry" e ON e.id = q."entryId" AND e."roundId" = q."roundId"
    LEFT JOIN "Account" b ON b.id = q."answeredById"
    WHERE q."roundId" = ${roundId}
    ORDER BY q."answeredAt" DESC NULLS FIRST, q.at, q.id`;
  return rows.map((row) => ({
    ...row,
    at: row.at.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
  }));
}

/** Answers a question of a round, once: false where it has an answer. */
export async function saveAnswer(
  tx: Connection,
  roundId: string,
  id: string,
  given: { answer: string; answeredAt: Date; answeredById: string },
): Promise<boolean> {
  const saved = await tx.jurorQuestion.updateMany({ where: { id, roundId, answeredAt: null }, data: given });
  return saved.count === 1;
}
