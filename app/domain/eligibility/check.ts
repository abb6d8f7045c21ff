import type { EntrySections, EntryStatus, PaperKind } from '../entry';
import type { Level } from '../round';

/** The vocabulary of the eligibility check: what it looks at, what it answers, and where each condition is written. */

/** A condition holds, does not hold, or is for a person to judge: the product itself is not on the form. */
export type Verdict = 'met' | 'notMet' | 'toJudge';

/** The conditions in the order of the file: who registers, what, with which description, on which papers. */
export const checkCodes = [
  'facility',
  'registration',
  'group',
  'setItems',
  'setUnity',
  'photos',
  'market',
  'technique',
  'decision',
  'certificate',
  'recognition',
  'papers',
  'repeated',
  'ownMake',
  'series',
  'lawful',
] as const;

export type CheckCode = (typeof checkCodes)[number];

/**
 * Where a condition is written. DECREE: Nghị định 45/2012/NĐ-CP as amended by 235/2025/NĐ-CP. PRODUCT, GROUPS, FILE_1
 * to FILE_4 (items of the file) and LEVELS: Thông tư 26/2014/TT-BCT as amended by 14/2018/TT-BCT and 38/2025/TT-BCT.
 * ANNEX_4: its Annex 4, the score sheet. CUSTOM: no circular says it; support teams compare names.
 */
export type CheckSource =
  | 'DECREE'
  | 'PRODUCT'
  | 'GROUPS'
  | 'FILE_1'
  | 'FILE_2'
  | 'FILE_3'
  | 'FILE_4'
  | 'ANNEX_4'
  | 'LEVELS'
  | 'CUSTOM';

/** What fills the blanks of a check's sentence; a day is YYYY-MM-DD. */
export type CheckFacts = Record<string, string | number>;

/** Another entry that a check names. */
export type OtherEntry = { id: string; code: string | null; name: string; status: EntryStatus };

/** What one check answers of a file; `says` is its sentence in the catalogue, none where the condition is met. */
export type Finding =
  | { verdict: 'met' }
  | { verdict: Exclude<Verdict, 'met'>; says: string; facts: CheckFacts; others?: OtherEntry[] };

/** A finding with the condition it belongs to. */
export type EligibilityCheck = Finding & { code: CheckCode; source: CheckSource };

/** The certificate of the region on which a national entry rests, as the register has it now. */
export type Recognition = {
  number: string;
  status: 'VALID' | 'SUSPENDED' | 'REVOKED' | 'REPLACED';
  /** Whether the latest publication of the regional round lists the product. */
  recognised: boolean;
  /** The last day of its validity, YYYY-MM-DD. */
  validUntil: string;
};

/** A paper of the file; `expiresOn` is its last day (YYYY-MM-DD), null where it has no end. */
export type HeldPaper = { kind: PaperKind; number: string; expiresOn: string | null };

/** Everything the checks look at. `closingDay` is the last day of registration, YYYY-MM-DD in Asia/Ho_Chi_Minh. */
export type FileFacts = {
  level: Level;
  closingDay: string;
  producer: string;
  facilityKind: string;
  name: string;
  group: number;
  isSet: boolean;
  setItems: readonly string[];
  photos: number;
  sections: EntrySections;
  papers: readonly HeldPaper[];
  recognition: Recognition | null;
  /** The other entries of the same producer in the same round. */
  others: readonly (OtherEntry & { setItems: readonly string[] })[];
};

export const met: Finding = { verdict: 'met' };

/** A condition that does not hold. */
export const lacking = (says: string, facts: CheckFacts = {}): Finding => ({
  verdict: 'notMet',
  says,
  facts,
});

/** A condition that a person judges. */
export const question = (says: string, facts: CheckFacts = {}): Finding => ({
  verdict: 'toJudge',
  says,
  facts,
});
