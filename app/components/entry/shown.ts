import type { EntrySections, EntryStatus, FacilityKind, PaperKind } from '~/domain/entry';
import type { PaperDossier } from '~/domain/paper-dossier';
import type { Calendar, Extension, Level, Phase, ProductGroup } from '~/domain/round';
import type { Locale } from '~/i18n/locale';

/** What the pages of producers and provinces show: the shapes their components take. Instants in ISO 8601. */

export type ShownRound = {
  code: string;
  name: string;
  nameEn: string;
  level: Level;
  phase: Phase;
  calendar: Calendar;
  /** The extensions that hold for the reader. */
  extensions: readonly Extension[];
  demo: boolean;
  now: string;
};

export type ShownPhoto = {
  id: string;
  fileId: string;
  caption: string;
  width: number | null;
  height: number | null;
};

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

export type ShownFacility = {
  id: string;
  name: string;
  kind: FacilityKind;
  registrationNo: string;
  address: string;
  representative: string;
  phone: string;
  email: string;
};

export type ShownEntry = {
  id: string;
  name: string;
  group: ProductGroup;
  isSet: boolean;
  setItems: readonly string[];
  sections: EntrySections;
  status: EntryStatus;
  statusReason: string | null;
  code: string | null;
  carriedFromId: string | null;
  overrideNumber: string | null;
  invented: boolean;
  version: number;
  submittedAt: string | null;
  facility: ShownFacility;
  photos: readonly ShownPhoto[];
  papers: readonly ShownPaper[];
  /** The envelope of a dossier that came on paper. */
  paper: PaperDossier | null;
};

export type ShownStep = {
  from: EntryStatus | null;
  to: EntryStatus;
  at: string;
  by: string;
  reason: string | null;
};

/** The name of a round in the page's language. */
export function roundName(round: Pick<ShownRound, 'name' | 'nameEn'>, locale: Locale): string {
  return locale === 'en' ? round.nameEn : round.name;
}

/** The address of a stored photo or scan; `small` is a picture of at most 480 px. */
export function fileAddress(fileId: string, small = false): string {
  return `/api/files/${fileId}${small ? '?small=1' : ''}`;
}
