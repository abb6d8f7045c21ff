import { type Refusal, refuse } from '../refusal';
import { certificateStatus, type RecordedStatus } from './validity';

/**
 * What a decision does to a certificate after it is issued. Suspension may be lifted; revocation and replacement end it
 * for good. The states are those of the programme (còn hiệu lực, hết hiệu lực, tạm đình chỉ, đã thu hồi, đã cấp đổi); no
 * source prescribes which follows which, so the table below is the register's own order:
 *
 * | act     | from             | to        |
 * | suspend | VALID            | SUSPENDED |
 * | resume  | SUSPENDED        | VALID     |
 * | revoke  | VALID, SUSPENDED | REVOKED   |
 * | replace | VALID            | REPLACED  |
 *
 * A suspended certificate is not replaced: a new paper must not wash off its suspension. An expired one moves no
 * further, there is nothing left to take away or to print anew.
 */
const table = {
  suspend: { from: ['VALID'], to: 'SUSPENDED' },
  resume: { from: ['SUSPENDED'], to: 'VALID' },
  revoke: { from: ['VALID', 'SUSPENDED'], to: 'REVOKED' },
  replace: { from: ['VALID'], to: 'REPLACED' },
} as const satisfies Record<string, { from: readonly RecordedStatus[]; to: RecordedStatus }>;

export type CertificateAct = keyof typeof table;

/** Every act, in the order in which pages offer them. */
export const certificateActs = Object.keys(table) as CertificateAct[];

/** Where a certificate stands; `statusDate` is the day of the last decision on it. Days are YYYY-MM-DD. */
export type Standing = {
  status: RecordedStatus;
  issuedOn: string;
  validUntil: string;
  statusDate: string | null;
};

/** What rests on a decision: why, its number, and the day from which it holds. */
export type CertificateDecision = { reason: string; decisionNumber: string; decisionDate: string };

/** The acts that are open on a day; none once the certificate is expired, revoked or replaced. */
export function openActs(standing: Standing, today: string): CertificateAct[] {
  const now = certificateStatus(standing, today);
  return certificateActs.filter((act) => (table[act].from as readonly string[]).includes(now));
}

/**
 * The state that an act leads to. Refuses `certificate.wrongState` where the act is not open today;
 * `certificate.dayAhead` for a decision of a day to come, which the register takes up on that day;
 * `certificate.dayBefore` for one of a day before the certificate was issued or before the last decision on it, so that
 * decisions follow each other in time and every day has one state.
 */
export function decideMove(
  standing: Standing,
  act: CertificateAct,
  decisionDate: string,
  today: string,
): RecordedStatus | Refusal {
  const status = certificateStatus(standing, today);
  if (!openActs(standing, today).includes(act)) return refuse('certificate.wrongState', { status });
  if (decisionDate > today) return refuse('certificate.dayAhead', { day: today }, 'decisionDate');
  const earliest = earliestDecision(standing);
  if (decisionDate < earliest) return refuse('certificate.dayBefore', { day: earliest }, 'decisionDate');
  return table[act].to;
}

/** The first day on which the next decision may be dated. */
export function earliestDecision({ issuedOn, statusDate }: Standing): string {
  return statusDate !== null && statusDate > issuedOn ? statusDate : issuedOn;
}
