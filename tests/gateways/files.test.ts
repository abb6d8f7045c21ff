import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFileStore } from '~/gateways/files';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the file store', () => {
  it('gives back what it was given, under a random key in two levels of folders', async () => {
    const store = createFileStore(folder);
    const bytes = new Uint8Array([0, 1, 254, 255]);
    const [one, other] = [await store.put(bytes, 'image/png'), await store.put(bytes, 'image/png')];
    expect(one.key).not.toBe(other.key);
    expect(one.key).toMatch(/^([0-9a-f]{2})\/([0-9a-f]{2})\/\1\2[0-9a-f]{28}$/);
    expect(await store.read(one.key)).toEqual(bytes);
    expect(await readdir(folder)).toContain(one.key.slice(0, 2));
  });

  it('removes a file, and removing it again is no fault', async () => {
    const store = createFileStore(folder);
    const { key } = await store.put(new Uint8Array([1]), 'image/png');
    await store.remove(key);
    await store.remove(key);
    await expect(store.read(key)).rejects.toThrow();
  });

  it.each(['../../etc/passwd', 'a.png', '/etc/passwd', 'ab/cd/../../x'])('never opens %s', async (key) => {
    await expect(createFileStore(folder).read(key)).rejects.toThrow('Not a storage key');
  });
});
