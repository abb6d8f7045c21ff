import type { Connection } from '../database';

/** A juror of a round. */
export type JurorSeatState = {
  seatId: string;
  accountId: string;
  code: string;
  name: string;
  title: string;
  email: string;
  groups: number[];
  head: boolean;
  /** No sheet begun and no recusal yet. */
  idle: boolean;
  /** The most entries the juror wishes to score. */
  most: number | null;
  /** Replaced by decision; `setAside`: none of the sheets counts. Codes of the seats before and after. */
  ended: boolean;
  setAside: boolean;
  replaces: string | null;
  successor: string | null;
};

/** A council member of a round. */
export type CouncilSeatState = {
  seatId: string;
  accountId: string;
  code: string;
  name: string;
  title: string;
  email: string;
  chair: boolean;
};

const code = { select: { code: true } } as const;
const person = { account: { select: { name: true, title: true, email: true } } } as const;

/** The jury of a round, by code, those who have been replaced included. */
export async function listJurorSeats(db: Connection, roundId: string): Promise<JurorSeatState[]> {
  const rows = await db.jurorSeat.findMany({
    where: { roundId },
    include: {
      ...{ ...person, replaces: code, successor: code },
      _count: { select: { sheets: true, recusals: true } },
    },
    orderBy: { code: 'asc' },
  });
  return rows.map(({ id, account, endedAt, setAsideAt, replaces, successor, _count, ...row }) => ({
    ...{ seatId: id, accountId: row.accountId, code: row.code, groups: row.groups, head: row.head },
    ...{ most: row.most, ended: endedAt !== null, setAside: setAsideAt !== null },
    idle: _count.sheets + _count.recusals === 0,
    ...{ replaces: replaces?.code ?? null, successor: successor?.code ?? null },
    ...{ name: account.name, title: account.title ?? '', email: account.email },
  }));
}

/** The council of a round, by code. */
export async function listCouncilSeats(db: Connection, roundId: string): Promise<CouncilSeatState[]> {
  const rows = await db.councilSeat.findMany({
    where: { roundId },
    include: person,
    orderBy: { code: 'asc' },
  });
  return rows.map(({ id, accountId, code, chair, account }) => ({
    ...{ seatId: id, accountId, code, chair },
    ...{ name: account.name, title: account.title ?? '', email: account.email },
  }));
}

/** Eligible entries and jurors of each product group that has eligible entries. */
export async function countByGroup(
  db: Connection,
  roundId: string,
): Promise<{ group: number; entries: number; jurors: number }[]> {
  return db.$queryRaw<{ group: number; entries: number; jurors: number }[]>`
    SELECT e."group", count(*)::int AS entries,
      (SELECT count(*)::int FROM "JurorSeat" s WHERE s."roundId" = ${roundId} AND e."group" = ANY(s.groups)
        AND s."endedAt" IS NULL) AS jurors
    FROM "Entry" e
    WHERE e."roundId" = ${roundId} AND e.status = 'ELIGIBLE'
    GROUP BY e."group"
    ORDER BY e."group"`;
}
