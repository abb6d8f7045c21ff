import type { Connection } from '../database';

/** What is known of a stored file; its bytes are in the file store under `key`. */
export type StoredFile = {
  id: string;
  key: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  width: number | null;
  height: number | null;
};

/** Records a stored file. */
export async function insertFile(
  tx: Connection,
  file: StoredFile,
  stored: { uploadedById: string; createdAt: Date },
): Promise<void> {
  await tx.storedFile.create({ data: { ...file, ...stored } });
}

/** Forgets a stored file that no entry and no visit has any more; answers its key, so that its bytes can go, or null if it is kept. */
export async function dropUnusedFile(tx: Connection, fileId: string): Promise<string | null> {
  const file = await tx.storedFile.findFirst({
    where: { id: fileId, photos: { none: {} }, papers: { none: {} }, visitPhotos: { none: {} } },
    select: { key: true },
  });
  if (!file) return null;
  await tx.storedFile.deleteMany({ where: { id: fileId } });
  return file.key;
}
