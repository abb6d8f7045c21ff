/** How long a certificate holds, what state it is in, and how it is numbered. */

/** From the rules of a round: `firstYearCounts` says whether the year of issue is the first of the years. */
export type ValidityRule = { years: number; firstYearCounts: boolean };

/** What the register records; expiry is never recorded, it follows from the day. */
export type RecordedStatus = 'VALID' | 'SUSPENDED' | 'REVOKED' | 'REPLACED';

export const certificateStatuses = ['VALID', 'EXPIRED', 'SUSPENDED', 'REVOKED', 'REPLACED'] as const;

export type CertificateStatus = (typeof certificateStatuses)[number];

/**
 * The last day of validity: 31 December of the last year. Issued in 2023 for four years: 2026-12-31 where the year of
 * issue counts, 2027-12-31 where it does not. Days are YYYY-MM-DD.
 */
export function validUntil(issuedOn: string, rule: ValidityRule): string {
  const issued = Number(issuedOn.slice(0, 4));
  const last = issued + rule.years - (rule.firstYearCounts ? 1 : 0);
  return `${String(last).padStart(4, '0')}-12-31`;
}

/**
 * The state of a certificate on a day. What ended it for good goes before its expiry; its expiry goes before a
 * suspension, which has nothing left to suspend. The last day of validity still counts.
 */
export function certificateStatus(
  certificate: { status: RecordedStatus; validUntil: string },
  today: string,
): CertificateStatus {
  const { status } = certificate;
  if (status === 'REVOKED' || status === 'REPLACED') return status;
  if (today > certificate.validUntil) return 'EXPIRED';
  return status;
}

/** The register number (số vào sổ): the edition's series and a running number of four digits, "KV-2026-0001". */
export function registerNumber(series: string, number: number): string {
  return `${series}-${String(number).padStart(4, '0')}`;
}
