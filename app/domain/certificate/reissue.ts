import { type Refusal, refuse } from '../refusal';
import type { CertificateFacts } from './facts';

/** Reissues (cấp đổi, cấp lại): why a certificate is printed anew, and what may then differ from the original. */

/** The printed facts that a reissue may correct. */
export const printedFacts = ['product', 'producer', 'address', 'province'] as const;

export type PrintedFacts = Pick<CertificateFacts, (typeof printedFacts)[number]>;

/**
 * The facts that each cause corrects: a misprint any of them; a producer renamed or moved its name and address; a merged
 * or renamed province its name and the address in it; a lost or damaged paper none, it is printed again as it was.
 */
const corrects = {
  MISSPELT: printedFacts,
  PRODUCER_CHANGED: ['producer', 'address'],
  PROVINCE_MERGED: ['province', 'address'],
  LOST: [],
} as const satisfies Record<string, readonly (keyof PrintedFacts)[]>;

export type ReissueCause = keyof typeof corrects;

export const reissueCauses = ['MISSPELT', 'PRODUCER_CHANGED', 'PROVINCE_MERGED', 'LOST'] as const;

/**
 * Refuses `certificate.factFixed`, at its field, for a changed fact that the cause does not correct, and
 * `certificate.nothingCorrected` where a correction changes nothing. Texts are compared in NFC.
 */
export function reissueRefusal(
  cause: ReissueCause,
  original: PrintedFacts,
  corrected: PrintedFacts,
): Refusal | undefined {
  const changed = printedFacts.filter(
    (fact) => original[fact].normalize('NFC') !== corrected[fact].normalize('NFC'),
  );
  const own: readonly (keyof PrintedFacts)[] = corrects[cause];
  const fixed = changed.find((fact) => !own.includes(fact));
  if (fixed) return refuse('certificate.factFixed', { cause: `@certificate.cause.${cause}` }, fixed);
  if (changed.length === 0 && own.length > 0) return refuse('certificate.nothingCorrected', {}, 'cause');
  return undefined;
}

/** What is new on the paper of a successor. */
export type NewPaper = { code: string; number: string; issuedOn: string };

/**
 * The facts of a successor: those of the original with the corrections, under a code, number and day of its own. It rests
 * on the same decision of recognition and is valid as long as the original would have been: a reissue never prolongs,
 * whatever year it falls in.
 */
export function successorFacts(
  original: CertificateFacts,
  { product, producer, address, province }: PrintedFacts,
  paper: NewPaper,
): CertificateFacts {
  const { code, number, issuedOn } = paper;
  return { ...original, product, producer, address, province, code, number, issuedOn };
}
