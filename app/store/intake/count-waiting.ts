import type { Connection } from '../database';

/** How many files of each round wait for the support team's conclusion: round id → count, rounds without any left out. */
export async function countWaiting(db: Connection): Promise<Map<string, number>> {
  const rows = await db.entry.groupBy({
    by: ['roundId'],
    where: { status: 'FORWARDED' },
    _count: { _all: true },
  });
  return new Map(rows.map((row) => [row.roundId, row._count._all]));
}
