import { Prisma } from '../generated/client';

/**
 * The version of what a seat's tablets should hold, as an expression on the aliases r (Round) and s (JurorSeat): a
 * digest that moves on with the entries of the seat's groups and their material, approved rubrics, assignments,
 * recusals, answers to the juror's questions, reports of visits, and acts of the round.
 */
export const workVersion = Prisma.sql`md5(concat_ws('/',
  (SELECT concat_ws(' ', count(*), max(e."updatedAt"), count(*) FILTER (WHERE e.status = 'ELIGIBLE'))
    FROM "Entry" e WHERE e."roundId" = r.id AND e."group" = ANY(s.groups)),
  (SELECT concat_ws(' ', count(*), max(b."approvedAt")) FROM "Rubric" b
    WHERE b."roundId" = r.id AND b."approvedAt" IS NOT NULL),
  (SELECT string_agg(t."entryId", ' ' ORDER BY t."entryId") FROM "JurorAssignment" t
    WHERE t."seatId" = s.id AND r."assignsEntries"),
  (SELECT string_agg(c."entryId", ' ' ORDER BY c."entryId") FROM "Recusal" c WHERE c."seatId" = s.id),
  (SELECT concat_ws(' ', count(*), max(q."answeredAt")) FROM "JurorQuestion" q
    WHERE q."seatId" = s.id AND q."answeredAt" IS NOT NULL),
  (SELECT count(*) FROM "RoundAct" a WHERE a."roundId" = r.id),
  (SELECT count(*) FROM "SiteVisit" v WHERE v."roundId" = r.id AND v.state = 'REPORTED'), s.groups::text, s.head::text, r.rules::text,
  r."assignsEntries"::text, r."scoringClosesAt"::text))`;
