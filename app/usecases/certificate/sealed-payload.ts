import type { CertificateFacts } from '~/domain/certificate/facts';
import { encodePayload, sealPayload } from '~/domain/certificate/payload';
import type { Signing } from '~/gateways/signing';
import { factsDigest } from './facts-digest';

/** Signs what the QR code of a certificate carries. The same facts and key give the same text. */
export async function sealedPayload(signing: Signing, facts: CertificateFacts): Promise<string> {
  const payload = encodePayload(facts, factsDigest(facts), signing.publicKey.id);
  return sealPayload(payload, await signing.sign(payload));
}
