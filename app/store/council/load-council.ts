import type { Connection } from '../database';

/** A seat of the council. */
export type CouncilMember = {
  seatId: string;
  code: string;
  name: string;
  title: string;
  chair: boolean;
  present: boolean;
};

/** The council of a round, by code. */
export async function loadCouncil(db: Connection, roundId: string): Promise<CouncilMember[]> {
  const rows = await db.councilSeat.findMany({
    where: { roundId },
    include: { account: { select: { name: true, title: true } } },
    orderBy: { code: 'asc' },
  });
  return rows.map((row) => ({
    seatId: row.id,
    code: row.code,
    name: row.account.name,
    title: row.account.title ?? '',
    chair: row.chair,
    present: row.present,
  }));
}

export type Choice = 'FOR' | 'AGAINST' | 'BLANK';

/** Votes that one seat has cast: entry id → choice, null where the vote is secret. */
export async function loadVotesOf(db: Connection, seatId: string): Promise<Map<string, Choice | null>> {
  const rows = await db.vote.findMany({ where: { seatId }, select: { entryId: true, choice: true } });
  return new Map(rows.map((row) => [row.entryId, row.choice as Choice | null]));
}

export type Count = { inFavour: number; against: number; blank: number };

/** Counts of the votes of a round: entry id → count. */
export async function loadVoteCounts(db: Connection, roundId: string): Promise<Map<string, Count>> {
  const rows = await db.voteCount.findMany({ where: { roundId } });
  return new Map(
    rows.map(({ entryId, inFavour, against, blank }) => [entryId, { inFavour, against, blank }]),
  );
}
