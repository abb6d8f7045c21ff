import type { Sealed } from './database';

/**
 * The keys of a vault. Data lies under a random AES-GCM key, and that one under a key made of the PIN (PBKDF2) and of a
 * device key which the browser keeps and does not give away. So neither the PIN nor a copy of the disk is enough.
 */
const rounds = 600_000;

const text = (words: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(words);

const random = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));

export const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A name of 128 random bits in hex, for devices, operations and acts. */
export const randomName = (): string => hexOf(random(16));

export type WrappedKey = { salt: Uint8Array<ArrayBuffer>; deviceKey: CryptoKey; wrapped: Sealed };

/** A new data key, and how it lies on the tablet. */
export async function newKey(pin: string): Promise<WrappedKey & { dataKey: CryptoKey }> {
  const salt = random(16);
  const generated = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const deviceKey = generated as CryptoKey;
  const raw = random(32);
  const wrapped = await seal(await wrappingKey(pin, salt, deviceKey), raw, 'key');
  const dataKey = await importAes(raw);
  raw.fill(0);
  return { salt, deviceKey, wrapped, dataKey };
}

/** The data key; null where the PIN is another. */
export async function keyUnder(
  pin: string,
  { salt, deviceKey, wrapped }: WrappedKey,
): Promise<CryptoKey | null> {
  const wrapping = await wrappingKey(pin, salt, deviceKey);
  const raw = await unseal(wrapping, wrapped, 'key').catch(() => null);
  return raw && importAes(raw);
}

async function wrappingKey(
  pin: string,
  salt: Uint8Array<ArrayBuffer>,
  deviceKey: CryptoKey,
): Promise<CryptoKey> {
  const word = await crypto.subtle.importKey('raw', text(pin), 'PBKDF2', false, ['deriveBits']);
  const slow = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  const stretched = await crypto.subtle.deriveBits(slow, word, 256);
  return importAes(await crypto.subtle.sign('HMAC', deviceKey, stretched));
}

const importAes = (raw: BufferSource): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** Encrypts bytes; `place` is where they lie, so that none can be put in the place of others. */
export async function seal(key: CryptoKey, bytes: BufferSource, place: string): Promise<Sealed> {
  const iv = random(12);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: text(place) }, key, bytes);
  return { iv, data };
}

/** Throws where the bytes are of another key or another place, or were changed. */
export function unseal(key: CryptoKey, { iv, data }: Sealed, place: string): Promise<ArrayBuffer> {
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: text(place) }, key, data);
}
