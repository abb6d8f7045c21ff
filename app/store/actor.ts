import type { Actor, Post } from '~/domain/permission';
import type { CodeSet, ProvinceKey } from '~/domain/province';
import type { Connection } from './database';

type Held = {
  role: string;
  codeSet: CodeSet | null;
  code: string | null;
  facilityId: string | null;
  /** Codes of the set 2004-63 that were merged into the unit. */
  merged: string[];
};

type Row = {
  name: string;
  locale: string;
  memberships: Held[];
  seats: Extract<Post, { role: 'JUROR' }>[];
  councilSeats: Extract<Post, { role: 'COUNCIL' }>[];
};

/** One query: every request of somebody signed in asks it. */
const selectRow = (db: Connection, accountId: string) => db.$queryRaw<Row[]>`
  SELECT a.name, a.locale,
    (SELECT coalesce(json_agg(json_build_object('role', m.role, 'codeSet', m."codeSet", 'code', m.code,
        'facilityId', m."facilityId", 'merged', (SELECT coalesce(json_agg(p.code ORDER BY p.code), '[]')
          FROM "Province" p
          WHERE m."codeSet" = '2025-34' AND p."codeSet" = '2004-63' AND p."mergedInto" = m.code))
        ORDER BY m."createdAt", m.id), '[]')
      FROM "Membership" m WHERE m."accountId" = a.id) AS memberships,
    (SELECT coalesce(json_agg(json_build_object('role', 'JUROR', 'roundId', s."roundId", 'seatId', s.id,
        'groups', s.groups, 'head', s.head) ORDER BY s."createdAt", s.id), '[]')
      FROM "JurorSeat" s WHERE s."accountId" = a.id AND s."endedAt" IS NULL) AS seats,
    (SELECT coalesce(json_agg(json_build_object('role', 'COUNCIL', 'roundId', c."roundId", 'seatId', c.id,
        'chair', c.chair) ORDER BY c."createdAt", c.id), '[]')
      FROM "CouncilSeat" c WHERE c."accountId" = a.id) AS "councilSeats"
  FROM "Account" a WHERE a.id = ${accountId}`;

/** A unit of today covers itself and those merged into it. */
function coveredBy({ codeSet, code, merged }: Held): ProvinceKey[] {
  const own = { codeSet: codeSet as CodeSet, code: code as string };
  return [own, ...merged.map((old) => ({ codeSet: '2004-63' as const, code: old }))];
}

function postOf(held: Held): Post {
  if (held.role === 'PRODUCER') return { role: 'PRODUCER', facilityId: held.facilityId as string };
  if (held.role === 'PROVINCE' || held.role === 'PROMOTION_CENTRE') {
    return { role: held.role, provinces: coveredBy(held) };
  }
  return { role: held.role as 'ORGANISER' | 'SECRETARIAT' | 'AUDITOR' };
}

/** Loads a person with all posts: lasting roles, and seats in rounds. Null where the account is gone. */
export async function loadActor(db: Connection, accountId: string): Promise<Actor | null> {
  const [row] = await selectRow(db, accountId);
  if (!row) return null;
  const posts = [...row.memberships.map(postOf), ...row.seats, ...row.councilSeats];
  return { accountId, name: row.name, locale: row.locale === 'en' ? 'en' : 'vi', posts };
}
