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

const person = { account: { select: { name: true, title: true, email: true } } } as const;

/** The jury of a round, by code. */
export async function listJurorSeats(db: Connection, roundId: string): Promise<JurorSeatState[]> {
  const rows = await db.jurorSeat.findMany({ where: { roundId }, include: person, orderBy: { code: 'asc' } });
  return rows.map(({ id, accountId, code, groups, head, account }) => ({
    ...{ seatId: id, accountId, code, groups, head },
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
      (SELECT count(*)::int FROM "JurorSeat" s WHERE s."roundId" = ${roundId} AND e."group" = ANY(s.groups)) AS jurors
    FROM "Entry" e
    WHERE e."roundId" = ${roundId} AND e.status = 'ELIGIBLE'
    GROUP BY e."group"
    ORDER BY e."group"`;
}
