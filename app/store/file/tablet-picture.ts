import type { Connection } from '../database';

/** The picture of a stored image in tablet size: a stored file of its own, under the image's name with an ending. */
export type TabletPicture = { key: string; bytes: number; sha256: string };

/** The id under which an image's picture in tablet size is stored. */
export const tabletPictureId = (fileId: string) => `${fileId}-tablet`;

/** Finds the tablet picture of an image; null where none is made yet. */
export async function findTabletPicture(db: Connection, fileId: string): Promise<TabletPicture | null> {
  const select = { key: true, bytes: true, sha256: true } as const;
  return db.storedFile.findUnique({ where: { id: tabletPictureId(fileId) }, select });
}

/** Records a tablet picture. Answers false where another process has recorded one meanwhile. */
export async function insertTabletPicture(
  db: Connection,
  fileId: string,
  picture: TabletPicture,
  createdAt: Date,
): Promise<boolean> {
  const of = { id: tabletPictureId(fileId), mediaType: 'image/webp', uploadedById: 'tablet', createdAt };
  const made = await db.storedFile.createMany({ data: [{ ...picture, ...of }], skipDuplicates: true });
  return made.count === 1;
}
