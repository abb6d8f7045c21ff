import type { CodeSet, ProvinceKey } from '~/domain/province';
import type { Capacity } from '~/domain/visit/visit';
import type { Connection } from '../database';

/** Somebody whom a visiting team may have, with what a bar and a recusal look at. */
export type Visitor = {
  accountId: string;
  name: string;
  capacity: Capacity;
  /** Of a juror: the seat's code, and the entries recused from. */
  seat: string | null;
  recused: string[];
  own: { provinces: ProvinceKey[]; facilities: string[] };
};

type Row = Omit<Visitor, 'own'> & { provinces: { codeSet: CodeSet; code: string }[]; facilities: string[] };

/** Jurors of a round who have not been replaced, then the people of the support team; who is both goes as juror. */
export async function loadVisitors(db: Connection, roundId: string): Promise<Visitor[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT a.id AS "accountId", a.name, CASE WHEN s.id IS NULL THEN 'SECRETARIAT' ELSE 'JUROR' END AS capacity,
      s.code AS seat,
      (SELECT coalesce(array_agg(c."entryId" ORDER BY c."entryId"), '{}') FROM "Recusal" c WHERE c."seatId" = s.id) AS recused,
      (SELECT coalesce(json_agg(json_build_object('codeSet', p."codeSet", 'code', p.code)), '[]')
        FROM "Membership" m JOIN "Province" p ON (p."codeSet" = m."codeSet" AND p.code = m.code)
          OR (m."codeSet" = '2025-34' AND p."codeSet" = '2004-63' AND p."mergedInto" = m.code)
        WHERE m."accountId" = a.id AND m.role IN ('PROVINCE', 'PROMOTION_CENTRE')) AS provinces,
      (SELECT coalesce(array_agg(m."facilityId"), '{}') FROM "Membership" m
        WHERE m."accountId" = a.id AND m.role = 'PRODUCER') AS facilities
    FROM "Account" a
    LEFT JOIN "JurorSeat" s ON s."accountId" = a.id AND s."roundId" = ${roundId} AND s."endedAt" IS NULL
    WHERE s.id IS NOT NULL
      OR EXISTS (SELECT 1 FROM "Membership" m WHERE m."accountId" = a.id AND m.role = 'SECRETARIAT')
    ORDER BY s.code NULLS LAST, a.name, a.id`;
  return rows.map(({ provinces, facilities, ...row }) => ({ ...row, own: { provinces, facilities } }));
}
