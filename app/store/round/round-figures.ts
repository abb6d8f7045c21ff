import type { Connection } from '../database';

/** Counts of a round that tell what is to be done next. */
export type RoundFigures = {
  roundId: string;
  entries: number;
  eligible: number;
  /** Product groups with eligible entries, and those of them without an approved rubric. */
  groups: number;
  unapproved: number;
  jurors: number;
  council: number;
  invitations: number;
  published: number;
  certificates: number;
};

/** The figures of all rounds in one query: drafts and withdrawn entries are not counted as entries. */
export async function listRoundFigures(db: Connection): Promise<Map<string, RoundFigures>> {
  const rows = await db.$queryRaw<RoundFigures[]>`
    SELECT r.id AS "roundId",
      coalesce(e.entries, 0)::int AS entries,
      coalesce(e.eligible, 0)::int AS eligible,
      coalesce(e.groups, 0)::int AS groups,
      (SELECT count(DISTINCT x."group")::int FROM "Entry" x WHERE x."roundId" = r.id AND x.status = 'ELIGIBLE'
        AND NOT EXISTS (SELECT 1 FROM "Rubric" b WHERE b."roundId" = r.id AND b."group" = x."group"
          AND b."approvedAt" IS NOT NULL)) AS unapproved,
      (SELECT count(*)::int FROM "JurorSeat" s WHERE s."roundId" = r.id AND s."endedAt" IS NULL) AS jurors,
      (SELECT count(*)::int FROM "CouncilSeat" s WHERE s."roundId" = r.id) AS council,
      (SELECT count(*)::int FROM "Invitation" i WHERE i."roundId" = r.id AND i."acceptedAt" IS NULL
        AND i."withdrawnAt" IS NULL) AS invitations,
      (SELECT count(*)::int FROM "Publication" p WHERE p."roundId" = r.id) AS published,
      (SELECT count(*)::int FROM "Certificate" c WHERE c."roundId" = r.id) AS certificates
    FROM "Round" r
    LEFT JOIN (
      SELECT "roundId", count(*) FILTER (WHERE status NOT IN ('DRAFT', 'WITHDRAWN')) AS entries,
        count(*) FILTER (WHERE status = 'ELIGIBLE') AS eligible,
        count(DISTINCT "group") FILTER (WHERE status = 'ELIGIBLE') AS groups
      FROM "Entry" GROUP BY "roundId"
    ) e ON e."roundId" = r.id`;
  return new Map(rows.map((row) => [row.roundId, row]));
}
