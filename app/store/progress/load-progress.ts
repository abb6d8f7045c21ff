import type { Connection } from '../database';

/** How far one juror is: entries of the juror's groups, and what has become of each. */
export type JurorProgress = {
  seatId: string;
  code: string;
  name: string;
  head: boolean;
  groups: number[];
  assigned: number;
  recused: number;
  started: number;
  signed: number;
  lastAt: string | null;
};

/** Progress of every juror of a round; `assigned` counts eligible entries of the groups, recused ones included. */
export async function loadJurorProgress(db: Connection, roundId: string): Promise<JurorProgress[]> {
  const rows = await db.$queryRaw<(Omit<JurorProgress, 'lastAt'> & { lastAt: Date | null })[]>`
    SELECT s.id AS "seatId", s.code, a.name, s.head, s.groups,
      count(e.id)::int AS assigned,
      count(r.id)::int AS recused,
      count(h.id) FILTER (WHERE h."signedAt" IS NULL AND r.id IS NULL)::int AS started,
      count(h."signedAt") FILTER (WHERE r.id IS NULL)::int AS signed,
      max(h."updatedAt") AS "lastAt"
    FROM "JurorSeat" s
    JOIN "Account" a ON a.id = s."accountId"
    LEFT JOIN "Entry" e ON e."roundId" = s."roundId" AND e.status = 'ELIGIBLE' AND e."group" = ANY(s.groups)
    LEFT JOIN "Recusal" r ON r."seatId" = s.id AND r."entryId" = e.id
    LEFT JOIN "Sheet" h ON h."seatId" = s.id AND h."entryId" = e.id AND h.pass = 1
    WHERE s."roundId" = ${roundId}
    GROUP BY s.id, a.name
    ORDER BY s.code`;
  return rows.map((row) => ({ ...row, lastAt: row.lastAt?.toISOString() ?? null }));
}

/** One eligible entry and how many of its jurors have signed. */
export type EntryProgress = {
  id: string;
  code: string;
  name: string;
  group: number;
  due: number;
  signed: number;
  waitingFor: string[];
};

/** Signed sheets of every eligible entry of a round; `waitingFor` are the codes of jurors who have not signed yet. */
export async function loadEntryProgress(db: Connection, roundId: string): Promise<EntryProgress[]> {
  return db.$queryRaw<EntryProgress[]>`
    SELECT e.id, e.code, e.name, e."group",
      count(s.id)::int AS due,
      count(h."signedAt")::int AS signed,
      coalesce(array_agg(s.code ORDER BY s.code) FILTER (WHERE s.id IS NOT NULL AND h."signedAt" IS NULL), '{}') AS "waitingFor"
    FROM "Entry" e
    LEFT JOIN "JurorSeat" s ON s."roundId" = e."roundId" AND e."group" = ANY(s.groups)
      AND NOT EXISTS (SELECT 1 FROM "Recusal" r WHERE r."seatId" = s.id AND r."entryId" = e.id)
    LEFT JOIN "Sheet" h ON h."seatId" = s.id AND h."entryId" = e.id AND h.pass = 1
    WHERE e."roundId" = ${roundId} AND e.status = 'ELIGIBLE'
    GROUP BY e.id
    ORDER BY e.code`;
}
