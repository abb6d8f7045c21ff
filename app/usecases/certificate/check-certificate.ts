import type { CertificateFacts } from '~/domain/certificate/facts';
import { decodePayload } from '~/domain/certificate/payload';
import { type CertificateStatus, certificateStatus } from '~/domain/certificate/validity';
import { localDay } from '~/domain/local-time';
import type { Signing } from '~/gateways/signing';
import { type CertificateRecord, findCertificate } from '~/store/certificate/find-certificate';
import type { World } from '../world';
import { factsDigest } from './facts-digest';

/**
 * What the QR code's signed text says against the register: nothing was sent; signed here and the same as the register;
 * signed here but of other facts; not signed by this key.
 */
export type SealVerdict = 'ABSENT' | 'MATCHES' | 'DIFFERS' | 'NOT_SIGNED';

/** Why a certificate is suspended, revoked or replaced. */
type Ended = Pick<CertificateRecord, 'statusReason' | 'statusDecision' | 'statusDate' | 'successor'>;

/** The answer of the check page. A certificate the register does not know has nothing but the code that was asked. */
export type CertificateCheck = {
  code: string;
  status: CertificateStatus | 'NOT_FOUND';
  facts: CertificateFacts | null;
  ended: Ended | null;
  /** The certificate that this one replaced. */
  predecessor: CertificateRecord['predecessor'];
  round: CertificateRecord['round'] | null;
  issuerName: string | null;
  entryCode: string | null;
  invented: boolean;
  seal: SealVerdict;
  /** The public key with which anyone can check the signature by himself. */
  publicKey: Signing['publicKey'];
  checkedAt: string;
};

/** Says what a certificate certifies and whether it holds today. Open to everybody; codes cannot be guessed. */
export async function checkCertificate(
  world: World,
  input: { code: string; payload: string | null },
): Promise<CertificateCheck> {
  const code = normalCode(input.code);
  const record = await findCertificate(world.db, code);
  const checkedAt = world.clock.now().toISOString();
  const common = {
    code,
    publicKey: world.signing.publicKey,
    checkedAt,
    seal: seal(world.signing, code, record, input.payload),
  };
  if (!record) {
    const unknown = {
      facts: null,
      ended: null,
      predecessor: null,
      round: null,
      issuerName: null,
      entryCode: null,
      invented: false,
    };
    return { ...common, ...unknown, status: 'NOT_FOUND' };
  }
  const { facts, statusReason, statusDecision, statusDate, successor, predecessor } = record;
  const { round, issuer, entryCode, invented } = record;
  const status = certificateStatus(
    { status: record.status, validUntil: facts.validUntil },
    localDay(checkedAt),
  );
  const ended = record.status === 'VALID' ? null : { statusReason, statusDecision, statusDate, successor };
  const { issuerName } = issuer;
  return { ...common, status, facts, ended, predecessor, round, issuerName, entryCode, invented };
}

/** A code as people type it from paper: capitals and spaces do not matter, and o, i, l are read as 0 and 1. */
function normalCode(typed: string): string {
  const letters = typed
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .slice(0, 26);
  return letters.replace(/o/g, '0').replace(/[il]/g, '1');
}

function seal(
  signing: Signing,
  code: string,
  record: CertificateRecord | null,
  text: string | null,
): SealVerdict {
  if (!text) return 'ABSENT';
  const payload = decodePayload(code, text);
  if (!payload || payload.keyId !== signing.publicKey.id) return 'NOT_SIGNED';
  if (!signing.verify(payload.signed, payload.signature)) return 'NOT_SIGNED';
  const same =
    record !== null &&
    payload.number === record.facts.number &&
    payload.validUntil === record.facts.validUntil &&
    payload.digest === factsDigest(record.facts);
  return same ? 'MATCHES' : 'DIFFERS';
}
