import type { EntrySections, PaperKind } from '~/domain/entry';
import type { FileContent } from '~/domain/entry-changes';
import { lastDay } from '~/domain/paper-dossier';
import type { Connection } from '../database';
import { Prisma } from '../generated/client';

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
  /** The day on which papers must be in force: the last one of registration as announced. */
  closingDay: string;
  earlier: EarlierFile | null;
};

/** The regional file that this one was carried from, with what was recognised there. */
export type EarlierFile = FileContent & {
  round: string;
  roundEn: string;
  /** Certificates by day of issue; the register says whether one is in force. */
  certificates: { number: string; status: string; issuedOn: string; validUntil: string }[];
};

type Row = Omit<Material, 'closingDay'> & { closes: Date };

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

/** Loads the material of an entry of a round in one query; null where the round has no such entry. */
export async function loadMaterial(
  db: Connection,
  roundCode: string,
  entryId: string,
): Promise<Material | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT e.name, e."isSet", e."setItems", e.sections, e.invented, f.name AS producer, f.address,
      coalesce(p.name, e.province) AS province, r."registrationClosesAt" AS closes, ${earlier} AS earlier,
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
  if (!row) return null;
  const { closes, ...material } = row;
  return { ...material, closingDay: lastDay({ registrationClosesAt: closes.toISOString() }) };
}
