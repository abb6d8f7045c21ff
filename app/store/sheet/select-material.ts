import { Prisma } from '../generated/client';

const earlier = Prisma.sql`(SELECT json_build_object('round', q.name, 'roundEn', q."nameEn", 'name', o.name,
    'setItems', o."setItems", 'sections', o.sections,
    'papers', (SELECT coalesce(json_agg(json_build_object('kind', a.kind, 'number', a.number) ORDER BY a.kind), '[]')
      FROM "EntryPaper" a WHERE a."entryId" = o.id),
    'photos', (SELECT coalesce(json_agg(json_build_object('fileId', h."fileId") ORDER BY h.position), '[]')
      FROM "EntryPhoto" h WHERE h."entryId" = o.id),
    'certificates', (SELECT coalesce(json_agg(json_build_object('number', c.number, 'status', c.status,
        'issuedOn', c."issuedOn", 'validUntil', c."validUntil") ORDER BY c."issuedOn"), '[]')
      FROM "Certificate" c WHERE c."entryId" = o.id))
  FROM "Entry" o JOIN "Round" q ON q.id = o."roundId" WHERE o.id = e."carriedFromId")`;

const report = Prisma.sql`(SELECT json_build_object('number', v.number,
    'at', to_char(v."reportedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'conclusion', v.conclusion, 'items', (SELECT coalesce(json_agg(json_build_object('id', i.id, 'kind', i.kind,
        'key', i.key, 'claim', i.claim, 'finding', i.finding, 'remark', i.remark) ORDER BY i.position), '[]')
      FROM "VisitItem" i WHERE i."visitId" = v.id AND i."entryId" = o.id))
  FROM "VisitEntry" x JOIN "Entry" o ON o.id = x."entryId" JOIN "SiteVisit" v ON v.id = x."visitId"
  WHERE (o.id = e.id OR o."mergedIntoId" = e.id) AND v.state = 'REPORTED'
  ORDER BY o.id = e.id DESC, v.number LIMIT 1)`;

/**
 * The columns of what a juror reads of an entry (`Material`), on the aliases r (Round), e (Entry), f (Facility)
 * and p (RoundProvince, or none). `bytes` of a photo are those of the picture that is made for tablets, once it is made; those
 * of a paper its own.
 */
export const selectMaterial = Prisma.sql`e.name, e."isSet", e."setItems", e.sections, e.invented, f.name AS producer,
  f.address, coalesce(p.name, e.province) AS province, r."registrationClosesAt" AS closes, ${earlier} AS earlier, ${report} AS report,
  (SELECT coalesce(json_agg(json_build_object('id', h.id, 'fileId', h."fileId", 'caption', h.caption,
      'width', s.width, 'height', s.height, 'bytes', t.bytes) ORDER BY h.position), '[]')
    FROM "EntryPhoto" h JOIN "StoredFile" s ON s.id = h."fileId"
    LEFT JOIN "StoredFile" t ON t.id = s.id || '-tablet' WHERE h."entryId" = e.id) AS photos,
  (SELECT coalesce(json_agg(json_build_object('id', a.id, 'kind', a.kind, 'number', a.number, 'issuer', a.issuer,
      'issuedOn', a."issuedOn", 'expiresOn', a."expiresOn", 'fileId', a."fileId",
      'bytes', s.bytes, 'mediaType', s."mediaType") ORDER BY a.kind, a."issuedOn"), '[]')
    FROM "EntryPaper" a LEFT JOIN "StoredFile" s ON s.id = a."fileId" WHERE a."entryId" = e.id) AS papers`;

/** Where the columns come from. */
export const fromMaterial = Prisma.sql`"Entry" e
  JOIN "Facility" f ON f.id = e."facilityId"
  LEFT JOIN "RoundProvince" p ON p."roundId" = e."roundId" AND p."codeSet" = e."codeSet" AND p.code = e.province`;
