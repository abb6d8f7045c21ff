import type { Connection } from '../database';
import { tabletPictureId } from './tablet-picture';

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

/**
 * Forgets a stored file that no entry and no visit has any more, and its picture for tablets. Answers the keys whose bytes
 * can go: none if the file is kept.
 */
export async function dropUnusedFile(tx: Connection, fileId: string): Promise<string[]> {
  const used = { photos: { none: {} }, papers: { none: {} }, visitPhotos: { none: {} } };
  const unused = await tx.storedFile.findFirst({ where: { id: fileId, ...used }, select: { id: true } });
  if (!unused) return [];
  const where = { id: { in: [fileId, tabletPictureId(fileId)] } };
  const files = await tx.storedFile.findMany({ where, select: { key: true } });
  await tx.storedFile.deleteMany({ where });
  return files.map(({ key }) => key);
}
