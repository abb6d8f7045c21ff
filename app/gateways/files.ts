import { randomBytes } from 'node:crypto';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';

/** Where uploaded and produced files lie. What is stored here has passed the upload check. */
export type FileStore = {
  /** Stores bytes under a new random key; the key never comes from a file's name. */
  put(bytes: Uint8Array, mediaType: string): Promise<{ key: string }>;
  /** Reads the bytes of a key. Throws where there are none. */
  read(key: string): Promise<Uint8Array>;
  /** Removes a key; one that is not there is no fault. */
  remove(key: string): Promise<void>;
};

const keyShape = /^[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{32}$/;

/** 128 random bits below two levels of folders, so that no folder grows large: "ab/cd/abcd…". */
function newKey(): string {
  const name = randomBytes(16).toString('hex');
  return `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
}

function known(key: string): string {
  if (!keyShape.test(key)) throw new Error('Not a storage key');
  return key;
}

/** A store on this machine's disk, below a folder that is made when it is first written to. */
export function createFileStore(folder: string): FileStore {
  const disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }));
  return {
    async put(bytes, mediaType) {
      const key = newKey();
      await disk.put(key, bytes, { contentType: mediaType });
      return { key };
    },
    read: async (key) => new Uint8Array(await disk.getBytes(known(key))),
    remove: (key) => disk.delete(known(key)),
  };
}
