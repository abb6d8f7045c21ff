import type { EntrySections, PaperKind } from '~/domain/entry';
import type { FileContent } from '~/domain/entry-changes';
import { lastDay } from '~/domain/paper-dossier';
import type { CheckKind } from '~/domain/visit/checklist';
import type { Finding } from '~/domain/visit/record';
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
  /** The day on which papers must be in force: the last one of registration as announced. */
  closingDay: string;
  earlier: EarlierFile | null;
  report: VisitFindings | null;
};

/** What the report of a visit to the producer says of the entry; `at` in ISO 8601. */
export type VisitFindings = {
  number: number;
  at: string;
  conclusion: string;
  items: {
    id: string;
    kind: CheckKind;
    key: string;
    claim: string;
    finding: Finding | null;
    remark: string;
  }[];
};

/** The regional file that this one was carried from, with what was recognised there. */
export type EarlierFile = FileContent & {
  round: string;
  roundEn: string;
  /** Certificates by day of issue; the register says whether one is in force. */
  certificates: { number: string; status: string; issuedOn: string; validUntil: string }[];
};

/** The columns of `selectMaterial`. */
export type MaterialRow = Omit<Material, 'closingDay'> & { closes: Date };

/** Loads the material of an entry of a round in one query; null where the round has no such entry. */
export async function loadMaterial(
  db: Connection,
  roundCode: string,
  entryId: string,
): Promise<Material | null> {
  const [row] = await db.$queryRaw<MaterialRow[]>`
    SELECT ${selectMaterial} FROM ${fromMaterial} JOIN "Round" r ON r.id = e."roundId"
    WHERE e.id = ${entryId} AND r.code = ${roundCode}`;
  return row ? materialOf(row) : null;
}

/** Maps the columns to the material; more columns than those stay beside it. */
export function materialOf<T extends MaterialRow>(row: T): Omit<T, 'closes'> & Material {
  const { closes, ...material } = row;
  return { ...material, closingDay: lastDay({ registrationClosesAt: closes.toISOString() }) };
}
