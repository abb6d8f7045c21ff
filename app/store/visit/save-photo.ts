import type { Connection } from '../database';

export type NewVisitPhoto = {
  id: string;
  visitId: string;
  fileId: string;
  caption: string;
  takenAt: Date;
  latitude: number | null;
  longitude: number | null;
  accuracy: number | null;
  addedById: string;
  addedAt: Date;
};

/** Hangs a stored file on a visit as a photo; the visit counts as underway. */
export async function insertVisitPhoto(tx: Connection, photo: NewVisitPhoto): Promise<void> {
  await tx.visitPhoto.create({ data: photo });
  await tx.siteVisit.updateMany({
    where: { id: photo.visitId, state: 'PLANNED' },
    data: { state: 'UNDERWAY', begunAt: photo.addedAt },
  });
}

/** The visit and the file of a photo that is there already: a tablet may send one twice. */
export async function findVisitPhoto(
  db: Connection,
  photoId: string,
): Promise<{ visitId: string; fileId: string } | null> {
  return db.visitPhoto.findUnique({ where: { id: photoId }, select: { visitId: true, fileId: true } });
}

/** Takes a photo off a visit; answers its file, or null where the visit has no such photo. */
export async function deleteVisitPhoto(
  tx: Connection,
  visitId: string,
  photoId: string,
): Promise<string | null> {
  const photo = await tx.visitPhoto.findFirst({ where: { id: photoId, visitId }, select: { fileId: true } });
  await tx.visitPhoto.deleteMany({ where: { id: photoId, visitId } });
  return photo?.fileId ?? null;
}
