import { createPublicKey, verify } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSigning } from '~/gateways/signing';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'keys-')), 'keys');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const payload = new TextEncoder().encode('Giấy chứng nhận');

describe('the signing key', () => {
  it('signs what anyone verifies with the public key alone', async () => {
    const signing = await createSigning(folder);
    const signature = await signing.sign(payload);
    expect(signature).toMatch(/^[\w-]{86}$/);
    const key = createPublicKey({
      key: Buffer.from(signing.publicKey.spki, 'base64'),
      format: 'der',
      type: 'spki',
    });
    expect(verify(null, payload, key, Buffer.from(signature, 'base64url'))).toBe(true);
    expect(signing.verify(payload, signature)).toBe(true);
  });

  it('says no to any altered bit and to what is no signature', async () => {
    const signing = await createSigning(folder);
    const signature = Buffer.from(await signing.sign(payload), 'base64url');
    for (let bit = 0; bit < signature.length * 8; bit += 1) {
      const altered = Buffer.from(signature);
      altered[bit >> 3] = (altered[bit >> 3] as number) ^ (1 << (bit & 7));
      expect(signing.verify(payload, altered.toString('base64url'))).toBe(false);
    }
    expect(signing.verify(payload, '')).toBe(false);
    expect(signing.verify(payload, 'không')).toBe(false);
  });

  it('is one key, however many start at once, and none but its owner reads it', async () => {
    const all = await Promise.all(Array.from({ length: 16 }, () => createSigning(folder)));
    expect(new Set(all.map((signing) => signing.publicKey.spki)).size).toBe(1);
    expect(await readdir(folder)).toEqual(['signing.pem']);
    expect((await stat(join(folder, 'signing.pem'))).mode & 0o777).toBe(0o600);
    expect((await createSigning(folder)).publicKey).toEqual(all[0]?.publicKey);
  });

  it('is never made anew over a file that is no key', async () => {
    await createSigning(folder);
    await writeFile(join(folder, 'signing.pem'), 'broken');
    await expect(createSigning(folder)).rejects.toThrow();
  });
});
