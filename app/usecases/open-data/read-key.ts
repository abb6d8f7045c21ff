import type { World } from '../world';
import { type OpenText, openText } from './open-text';

/** Reads the public key that certificates are checked with, as PEM. */
export function readKey(world: World): OpenText {
  const lines = world.signing.publicKey.spki.replace(/(.{64})/g, '$1\n').trim();
  return openText(`-----BEGIN PUBLIC KEY-----\n${lines}\n-----END PUBLIC KEY-----\n`);
}
