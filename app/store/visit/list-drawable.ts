import type { Connection } from '../database';

/** A producer of a round whose entries could be looked at, as the proposal prints it. */
export type DrawableRow = {
  facilityId: string;
  producer: string;
  address: string;
  province: string;
  provinceName: string;
  entries: { id: string; code: string; name: string; group: number }[];
  /** Whether a visit that is not cancelled exists already. */
  visited: boolean;
};

/** Producers with eligible entries of a round by province and name; `codes` narrows the entries to these. */
export async function listDrawable(
  db: Connection,
  roundId: string,
  codes: readonly string[] | null,
): Promise<DrawableRow[]> {
  return db.$queryRaw<DrawableRow[]>`
    SELECT f.id AS "facilityId", f.name AS producer, f.address, min(e.province) AS province,
      min(coalesce(p.name, e.province)) AS "provinceName",
      json_agg(json_build_object('id', e.id, 'code', e.code, 'name', e.name, 'group', e."group") ORDER BY e.code) AS entries,
      EXISTS (SELECT 1 FROM "SiteVisit" v WHERE v."roundId" = ${roundId} AND v."facilityId" = f.id
        AND v.state <> 'CANCELLED') AS visited
    FROM "Entry" e
    JOIN "Facility" f ON f.id = e."facilityId"
    LEFT JOIN "RoundProvince" p ON p."roundId" = e."roundId" AND p."codeSet" = e."codeSet" AND p.code = e.province
    WHERE e."roundId" = ${roundId} AND e.status = 'ELIGIBLE' AND e.code IS NOT NULL
      AND (${codes === null} OR e.code = ANY(${codes ?? []}))
    GROUP BY f.id
    ORDER BY "provinceName", f.name, f.id`;
}
