import type { PublishedCounts } from '~/domain/publication';
import type { Connection } from '../database';

/** A published round in the index of results. */
export type PublishedRound = {
  roundId: string;
  publishedAt: string;
  decisionNumber: string;
  decisionDate: string;
  bundleSha256: string;
  counts: PublishedCounts;
};

/** The newest publication of every published round, by round id; one query that leaves the large texts alone. */
export async function listPublications(db: Connection): Promise<Map<string, PublishedRound>> {
  const rows = await db.$queryRaw<
    {
      roundId: string;
      publishedAt: Date;
      decisionNumber: string;
      decisionDate: Date;
      bundleSha256: string;
      counts: PublishedCounts;
    }[]
  >`
    SELECT DISTINCT ON ("roundId") "roundId", "publishedAt", "decisionNumber", "decisionDate", "bundleSha256",
      list->'counts' AS counts
    FROM "Publication"
    ORDER BY "roundId", version DESC`;
  return new Map(
    rows.map((row) => [
      row.roundId,
      {
        roundId: row.roundId,
        publishedAt: row.publishedAt.toISOString(),
        decisionNumber: row.decisionNumber,
        decisionDate: row.decisionDate.toISOString().slice(0, 10),
        bundleSha256: row.bundleSha256,
        counts: row.counts,
      },
    ]),
  );
}
