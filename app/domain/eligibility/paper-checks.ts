import type { PaperKind } from '../entry';
import {
  type FileFacts,
  type Finding,
  type HeldPaper,
  lacking,
  met,
  question,
  type Recognition,
} from './check';

/** The conditions on papers. A paper is in force on a day up to and including its last one. */
const inForce = (paper: HeldPaper, day: string): boolean =>
  paper.expiresOn === null || paper.expiresOn >= day;

const held = (file: FileFacts, kind: PaperKind): HeldPaper[] =>
  file.papers.filter((paper) => paper.kind === kind);

/** The registration of the business, co-operative or household stands in the file (file item 1). */
export function registration(file: FileFacts): Finding {
  return held(file, 'BUSINESS_REGISTRATION').length > 0 ? met : lacking('registrationMissing');
}

/** The provincial decision stands in the file of a regional round (file item 4). */
export function decision(file: FileFacts): Finding {
  return held(file, 'PROVINCIAL_DECISION').length > 0 ? met : lacking('decisionMissing');
}

/** A provincial certificate is in force on the closing day (file item 4); a newer one beside an expired one is enough. */
export function certificate(file: FileFacts): Finding {
  const certificates = held(file, 'PROVINCIAL_CERTIFICATE');
  if (certificates.some((paper) => inForce(paper, file.closingDay))) return met;
  const [last] = [...certificates].sort((a, b) => (String(a.expiresOn) < String(b.expiresOn) ? 1 : -1));
  if (!last) return lacking('certificateMissing');
  const expiresOn = String(last.expiresOn);
  return lacking('certificateExpired', { number: last.number, expiresOn, closingDay: file.closingDay });
}

const lowerLevel: readonly PaperKind[] = [
  'PROVINCIAL_DECISION',
  'PROVINCIAL_CERTIFICATE',
  'REGIONAL_CERTIFICATE',
];

/**
 * Every other paper of the file is in force on the closing day (file item 3). Papers of the lower levels have checks of
 * their own, so that one fault is named once.
 */
export function papers(file: FileFacts): Finding {
  const expired = file.papers.filter(
    (paper) => !lowerLevel.includes(paper.kind) && !inForce(paper, file.closingDay),
  );
  if (expired.length === 0) return met;
  const numbers = expired.map((paper) => paper.number).join(', ');
  return lacking('papersExpired', { numbers, closingDay: file.closingDay });
}

/** Whether a regional recognition opens the national round on a day (YYYY-MM-DD): listed, valid, not yet ended. */
export function recognitionStands(known: Omit<Recognition, 'number'>, day: string): boolean {
  return known.recognised && known.status === 'VALID' && known.validUntil >= day;
}

/**
 * A national entry rests on a regional recognition in force on the closing day. What the register of this product does
 * not hold but the file does, a certificate of a round run elsewhere, is for a person to compare.
 */
export function recognition(file: FileFacts): Finding {
  const { recognition: known, closingDay } = file;
  if (!known) return unregistered(file);
  if (recognitionStands(known, closingDay)) return met;
  const { number, validUntil } = known;
  if (!known.recognised) return lacking('recognitionNotListed', { number });
  return known.status === 'VALID'
    ? lacking('recognitionExpired', { number, expiresOn: validUntil, closingDay })
    : lacking('recognitionEnded', { number });
}

function unregistered(file: FileFacts): Finding {
  const valid = held(file, 'REGIONAL_CERTIFICATE').find((paper) => inForce(paper, file.closingDay));
  return valid
    ? question('recognitionElsewhere', { number: valid.number })
    : lacking('recognitionMissing', { closingDay: file.closingDay });
}
