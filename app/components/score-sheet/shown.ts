import type { EntrySections, PaperKind } from '~/domain/entry';
import type { FileContent } from '~/domain/entry-changes';
import type { CriterionGroup } from '~/domain/rubric';
import type { Head } from '~/offline/sheet-draft';
import type { ShownFinding } from '../visit/findings-table';

/** What the pages of one score sheet show: the shapes their components take. Points in hundredths, instants ISO 8601. */

export type SheetState = 'OPEN' | 'STARTED' | 'SIGNED' | 'RECUSED';

export type RailStop = { id: string; code: string; state: SheetState };

/** Days are YYYY-MM-DD. */
export type ShownPaper = {
  id: string;
  kind: PaperKind;
  number: string;
  issuer: string;
  issuedOn: string;
  expiresOn: string | null;
  fileId: string | null;
};

export type ShownMaterial = {
  name: string;
  isSet: boolean;
  setItems: readonly string[];
  sections: EntrySections;
  invented: boolean;
  producer: string;
  address: string;
  province: string;
  photos: readonly { id: string; fileId: string; caption: string }[];
  papers: readonly ShownPaper[];
  /** The day on which papers must be in force. */
  closingDay: string;
  earlier: ShownEarlier | null;
  report: ShownReport | null;
};

/** What a visit to the producer found of the entry; `at` in ISO 8601. */
export type ShownReport = {
  number: number;
  at: string;
  conclusion: string;
  items: readonly ShownFinding[];
};

/** The regional file that this one was carried from, with what was recognised there. */
export type ShownEarlier = FileContent & {
  round: string;
  roundEn: string;
  certificates: readonly { number: string; status: string; issuedOn: string; validUntil: string }[];
};

export type SheetData = {
  roundCode: string;
  pass: number;
  /** What the juror gave in the first pass, where it is shown. */
  firstTotal: number | null;
  entry: { id: string; code: string; group: number };
  material: ShownMaterial;
  /** The report of the visit to its producer, if there is one. */
  visitId: string | null;
  rubric: { version: number; groups: CriterionGroup[] };
  sheet: {
    version: string;
    savedAt: string | null;
    signedAt: string | null;
    total: number | null;
    remarks: string;
    heads: Head[];
  };
  /** Whether an earlier signed sheet was set aside. */
  again: boolean;
  rail: readonly RailStop[];
  previous: string | null;
  next: string | null;
  /** How far from what is expected, in percent of its maximum, a mark needs no remarks; null asks for none. */
  remarksBeyond: number | null;
  mayMark: boolean;
  mayRecuse: boolean;
  deviceId: string;
};

/** The address of a juror's round, and of one sheet in it. */
export const roundPath = (roundCode: string) => `/jury/rounds/${roundCode}`;
export const sheetPath = (roundCode: string, entryId: string) => `${roundPath(roundCode)}/sheets/${entryId}`;

/** Where a juror steps aside from a sheet online; null where he may not. */
export const recusalPath = ({ roundCode, entry, mayRecuse }: SheetData) =>
  mayRecuse ? `${sheetPath(roundCode, entry.id)}/recusal` : null;

/** The id of a criterion's field, which links from elsewhere lead to. */
export const fieldId = (criterion: string) => `mark-${criterion}`;
