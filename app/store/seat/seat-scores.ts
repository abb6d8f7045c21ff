import { Prisma } from '../generated/client';

/** A pass: its number, or the expression that names it in a query over several. */
type Pass = number | Prisma.Sql;

/**
 * Whether a seat is to score an entry, as a condition on the aliases r (Round), s (JurorSeat) and e (Entry). The seat
 * covers the entry's group and has not been replaced; where the round assigns entries one by one, this one is assigned
 * to it; no signed sheet of whom the seat replaced stands; and the round's rules bar neither the juror's own province
 * nor his own producer from it. A recusal is no part of it: lists show it as a state. The domain asks the same of a
 * single juror through `barOf` and of a panel through `reasonAgainst`.
 */
export function seatScores(pass: Pass): Prisma.Sql {
  return Prisma.sql`(e."roundId" = s."roundId" AND e.status = 'ELIGIBLE' AND e."group" = ANY(s.groups)
    AND s."endedAt" IS NULL AND ${assigned} AND NOT ${standsBefore(pass)} AND NOT ${barred})`;
}

/** Whether a pass is the one in which an entry is scored now, on the aliases r and e. */
export function inPass(pass: Pass): Prisma.Sql {
  return Prisma.sql`(${pass} = r.pass AND e.pass = r.pass)`;
}

/** Whether an entry is the seat's where the round assigns entries one by one; always where it does not. */
export const assigned = Prisma.sql`(NOT r."assignsEntries" OR EXISTS (SELECT 1 FROM "JurorAssignment" t
  WHERE t."seatId" = s.id AND t."entryId" = e.id))`;

/** Whether a signed sheet stands of somebody whom the seat replaced, directly or along the line. */
export function standsBefore(pass: Pass): Prisma.Sql {
  return Prisma.sql`(s.line IS NOT NULL AND EXISTS (SELECT 1 FROM "Sheet" k JOIN "JurorSeat" b ON b.id = k."seatId"
    WHERE k."entryId" = e.id AND k.pass = ${pass} AND k."signedAt" IS NOT NULL
      AND b."roundId" = s."roundId" AND b.line = s.line AND b.id <> s.id AND b."setAsideAt" IS NULL))`;
}

const barred = Prisma.sql`(
  (coalesce((r.rules->>'barOwnProducer')::boolean, false) AND EXISTS (SELECT 1 FROM "Membership" m
    WHERE m."accountId" = s."accountId" AND m.role = 'PRODUCER' AND m."facilityId" = e."facilityId"))
  OR (coalesce((r.rules->>'barOwnProvince')::boolean, false) AND EXISTS (SELECT 1 FROM "Membership" m
    WHERE m."accountId" = s."accountId" AND m.role IN ('PROVINCE', 'PROMOTION_CENTRE')
      AND ((m."codeSet" = e."codeSet" AND m.code = e.province) OR EXISTS (SELECT 1 FROM "Province" p
        WHERE m."codeSet" = '2025-34' AND e."codeSet" = '2004-63' AND p."codeSet" = e."codeSet"
          AND p.code = e.province AND p."mergedInto" = m.code)))))`;

/** `seatScores` in the pass that the round is in, of the entries that are scored in it. */
export const seatScoresNow = Prisma.sql`(e.pass = r.pass AND ${seatScores(Prisma.sql`r.pass`)})`;
