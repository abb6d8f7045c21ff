import type { EntrySections, PaperKind } from '~/domain/entry';
import type { Connection } from '../database';

/** What a juror reads of an entry; days are YYYY-MM-DD. No contact data: a juror judges the product. */
export type Material = {
  name: string;
  isSet: boolean;
  setItems: string[];
  sections: EntrySections;
  invented: boolean;
  producer: string;
  address: string;
  province: string;
  photos: { id: string; fileId: string; caption: string; width: number | null; height: number | null }[];
  papers: {
    id: string;
    kind: PaperKind;
    number: string;
    issuer: string;
    issuedOn: string;
    expiresOn: string | null;
    fileId: string | null;
  }[];
};

/** Loads the material of an entry of a round in one query; null where the round has no such entry. */
export async function loadMaterial(
  db: Connection,
  roundCode: string,
  entryId: string,
): Promise<Material | null> {
  const [row] = await db.$queryRaw<Material[]>`
    SELECT e.name, e."isSet", e."setItems", e.sections, e.invented, f.name AS producer, f.address,
      coalesce(p.name, e.province) AS province,
      (SELECT coalesce(json_agg(json_build_object('id', h.id, 'fileId', h."fileId", 'caption', h.caption,
          'width', s.width, 'height', s.height) ORDER BY h.position), '[]')
        FROM "EntryPhoto" h JOIN "StoredFile" s ON s.id = h."fileId" WHERE h."entryId" = e.id) AS photos,
      (SELECT coalesce(json_agg(json_build_object('id', a.id, 'kind', a.kind, 'number', a.number, 'issuer', a.issuer,
          'issuedOn', a."issuedOn", 'expiresOn', a."expiresOn", 'fileId', a."fileId") ORDER BY a.kind, a."issuedOn"), '[]')
        FROM "EntryPaper" a WHERE a."entryId" = e.id) AS papers
    FROM "Entry" e
    JOIN "Round" r ON r.id = e."roundId"
    JOIN "Facility" f ON f.id = e."facilityId"
    LEFT JOIN "RoundProvince" p ON p."roundId" = e."roundId" AND p."codeSet" = e."codeSet" AND p.code = e.province
    WHERE e.id = ${entryId} AND r.code = ${roundCode}`;
  return row ?? null;
}
