import type { EntrySections, PaperKind } from '~/domain/entry';
import type { Connection } from '../database';
import { fromMaterial, selectMaterial } from './select-material';

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
  photos: {
    id: string;
    fileId: string;
    caption: string;
    width: number | null;
    height: number | null;
    bytes: number | null;
  }[];
  papers: {
    id: string;
    kind: PaperKind;
    number: string;
    issuer: string;
    issuedOn: string;
    expiresOn: string | null;
    fileId: string | null;
    bytes: number | null;
    mediaType: string | null;
  }[];
};

/** Loads the material of an entry of a round in one query; null where the round has no such entry. */
export async function loadMaterial(
  db: Connection,
  roundCode: string,
  entryId: string,
): Promise<Material | null> {
  const [row] = await db.$queryRaw<Material[]>`
    SELECT ${selectMaterial} FROM ${fromMaterial} JOIN "Round" r ON r.id = e."roundId"
    WHERE e.id = ${entryId} AND r.code = ${roundCode}`;
  return row ?? null;
}
