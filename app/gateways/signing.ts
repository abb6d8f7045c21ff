import type { KeyObject } from 'node:crypto';
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The system's own Ed25519 key, which proves that a certificate's QR code and a result's digest come from here. */
export type Signing = {
  /** The signature over a payload, base64url without padding. Deterministic: the same payload, the same signature. */
  sign(payload: Uint8Array): Promise<string>;
  /** `id`: the first 8 base64url characters of the SHA-256 of the key; `spki`: the key itself, DER in base64. */
  publicKey: { id: string; spki: string };
  /** Whether a signature (base64url) is this key's over the payload. */
  verify(payload: Uint8Array, signature: string): boolean;
};

async function written(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Makes the key once. It is written whole to a file of its own and then linked to its name, which fails where the name
 * exists: of two processes that start together one wins, and none ever reads half a key.
 */
async function makeKey(folder: string, path: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const draft = join(folder, `signing.${createHash('sha256').update(pem).digest('hex').slice(0, 16)}.new`);
  await written(draft, pem);
  try {
    await link(draft, path);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
  } finally {
    await rm(draft, { force: true });
  }
}

async function readKey(path: string): Promise<KeyObject | null> {
  try {
    return createPrivateKey(await readFile(path));
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fault;
  }
}

/** Opens the signing key in a folder (signing.pem, readable by its owner alone) and makes it on the first start. */
export async function createSigning(folder: string): Promise<Signing> {
  const path = join(folder, 'signing.pem');
  if (!(await readKey(path))) await makeKey(folder, path);
  const key = await readKey(path);
  if (key?.asymmetricKeyType !== 'ed25519') throw new Error(`Not an Ed25519 private key: ${path}`);
  const open = createPublicKey(key);
  const spki = open.export({ format: 'der', type: 'spki' });
  const id = createHash('sha256').update(spki).digest('base64url').slice(0, 8);
  return {
    sign: async (payload) => sign(null, payload, key).toString('base64url'),
    publicKey: { id, spki: spki.toString('base64') },
    verify: (payload, signature) => verify(null, payload, open, Buffer.from(signature, 'base64url')),
  };
}
