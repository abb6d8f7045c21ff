import type { EntrySections, PaperKind } from '~/domain/entry';
import type { CriterionGroup } from '~/domain/rubric';
import type { Head } from '~/offline/sheet-draft';

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
};

export type SheetData = {
  roundCode: string;
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
  mayMark: boolean;
  mayRecuse: boolean;
  deviceId: string;
  today: string;
};

/** The address of a juror's round, and of one sheet in it. */
export const roundPath = (roundCode: string) => `/jury/rounds/${roundCode}`;
export const sheetPath = (roundCode: string, entryId: string) => `${roundPath(roundCode)}/sheets/${entryId}`;

/** The id of a criterion's field, which links from elsewhere lead to. */
export const fieldId = (criterion: string) => `mark-${criterion}`;
