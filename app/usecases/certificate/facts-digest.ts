import { createHash } from 'node:crypto';
import type { CertificateFacts } from '~/domain/certificate/facts';
import { factsText } from '~/domain/certificate/payload';

/** The digest that stands for a certificate's facts in its QR code: SHA-256, 43 characters of base64url. */
export function factsDigest(facts: CertificateFacts): string {
  return createHash('sha256').update(factsText(facts)).digest('base64url');
}
