import { randomBytes, randomUUID } from 'node:crypto';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Where ids and unguessable codes come from, so that a demo can have the same ones each time. */
export type Ids = {
  /** An id of a row: unique, not a secret. */
  id(): string;
  /** 128 random bits as 26 letters and digits without i, l, o and u: an address nobody guesses. */
  code(): string;
  /** 128 random bits in hex: an operation id. */
  operation(): string;
};

/** Ids from the machine's own randomness. */
export const randomIds: Ids = {
  id: () => randomUUID(),
  code: () => toBase32(randomBytes(16)),
  operation: () => randomBytes(16).toString('hex'),
};

/** Writes 16 bytes as 26 base-32 characters, most significant first. */
export function toBase32(bytes: Uint8Array): string {
  let value = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (let place = 0; place < 26; place += 1) {
    text = alphabet[Number(value & 31n)] + text;
    value >>= 5n;
  }
  return text;
}
