import type { CertificateFacts } from './facts';

/**
 * What a certificate's QR code carries besides the address of its check page: enough to prove, without a network and
 * with the public key alone, that the register number, the validity and the printed facts belong to this code.
 *
 * Text of the parameter p, parts joined by dots:
 *   1 · key id · number in base64url · valid until as YYYYMMDD · digest of the facts · Ed25519 signature
 * Signed are the bytes of `CODE.` followed by the first five parts. The facts themselves stay on the paper: names of 150
 * characters would make a symbol no phone reads, so their SHA-256 stands for them.
 */
const format = '1';

/** What a payload says, and what a checker verifies: `signature` (base64url) over the bytes `signed`. */
export type CertificatePayload = {
  keyId: string;
  number: string;
  validUntil: string;
  digest: string;
  signed: Uint8Array;
  signature: string;
};

/**
 * The text whose SHA-256 (of its UTF-8 bytes, 43 characters of base64url) stands for the facts: a JSON list in the fixed
 * order below, in NFC. Two certificates that print the same have the same text.
 */
export function factsText(facts: CertificateFacts): string {
  const { code, number, product, producer, address, province, group, level, region, year } = facts;
  const { decisionNumber, decisionDate, issuedOn, validUntil } = facts;
  const list = [code, number, product, producer, address, province, group, level, region, year];
  return JSON.stringify([...list, decisionNumber, decisionDate, issuedOn, validUntil]).normalize('NFC');
}

/** The bytes to sign for a certificate, under the key with this id; `digest` is that of its `factsText`. */
export function encodePayload(
  facts: Pick<CertificateFacts, 'code' | 'number' | 'validUntil'>,
  digest: string,
  keyId: string,
): Uint8Array {
  const number = Buffer.from(facts.number.normalize('NFC')).toString('base64url');
  const parts = [facts.code, format, keyId, number, facts.validUntil.replaceAll('-', ''), digest];
  return new TextEncoder().encode(parts.join('.'));
}

/** The value of p: the signed bytes without the code, which the address holds already, and their signature. */
export function sealPayload(payload: Uint8Array, signature: string): string {
  const text = new TextDecoder().decode(payload);
  return `${text.slice(text.indexOf('.') + 1)}.${signature}`;
}

const shape = /^1\.([\w-]{1,32})\.([\w-]{1,128})\.(\d{4})(\d{2})(\d{2})\.([\w-]{43})\.([\w-]{86})$/;

/** Reads p for the certificate with this code; null when it is no payload. Says nothing about its signature. */
export function decodePayload(code: string, text: string): CertificatePayload | null {
  const match = shape.exec(text);
  if (!match) return null;
  const [, keyId, number, year, month, day, digest, signature] = match as unknown as string[];
  const signed = new TextEncoder().encode(`${code}.${text.slice(0, text.lastIndexOf('.'))}`);
  return {
    keyId: keyId as string,
    number: Buffer.from(number as string, 'base64url').toString('utf8'),
    validUntil: `${year}-${month}-${day}`,
    digest: digest as string,
    signed,
    signature: signature as string,
  };
}

/** The address of a certificate's check page, with its sealed payload where there is one. */
export function checkAddress(origin: string, code: string, sealed?: string): string {
  return `${origin}/v/${code}${sealed === undefined ? '' : `?p=${sealed}`}`;
}
