import type { PaperKind } from '~/domain/entry';
import type { Connection } from '../database';

/** Hangs a stored file on an entry as its next photo. */
export async function insertPhoto(
  tx: Connection,
  entryId: string,
  photo: { id: string; fileId: string; caption: string },
): Promise<void> {
  const last = await tx.entryPhoto.aggregate({ where: { entryId }, _max: { position: true } });
  await tx.entryPhoto.create({ data: { ...photo, entryId, position: (last._max.position ?? 0) + 1 } });
}

/** Takes a photo off an entry; answers its file, or null where the entry has no such photo. */
export async function deletePhoto(tx: Connection, entryId: string, photoId: string): Promise<string | null> {
  const photo = await tx.entryPhoto.findFirst({ where: { id: photoId, entryId }, select: { fileId: true } });
  await tx.entryPhoto.deleteMany({ where: { id: photoId, entryId } });
  return photo?.fileId ?? null;
}

/** A paper with days as YYYY-MM-DD. */
export type NewPaper = {
  id: string;
  kind: PaperKind;
  number: string;
  issuer: string;
  issuedOn: string;
  expiresOn: string | null;
  fileId: string | null;
};

/** Adds papers to an entry. */
export async function insertPapers(
  tx: Connection,
  entryId: string,
  papers: readonly NewPaper[],
): Promise<void> {
  const rows = papers.map(({ issuedOn, expiresOn, ...paper }) => ({
    ...paper,
    entryId,
    issuedOn: new Date(issuedOn),
    expiresOn: expiresOn ? new Date(expiresOn) : null,
  }));
  await tx.entryPaper.createMany({ data: rows });
}

/** Takes a paper off an entry; answers whether it was there, and its file. */
export async function deletePaper(
  tx: Connection,
  entryId: string,
  paperId: string,
): Promise<{ fileId: string | null } | null> {
  const paper = await tx.entryPaper.findFirst({ where: { id: paperId, entryId }, select: { fileId: true } });
  await tx.entryPaper.deleteMany({ where: { id: paperId, entryId } });
  return paper;
}

/** Hangs the photos of one entry on another as well; both share the stored files. */
export async function copyPhotos(
  tx: Connection,
  fromEntryId: string,
  toEntryId: string,
  newId: () => string,
): Promise<void> {
  const rows = await tx.entryPhoto.findMany({
    where: { entryId: fromEntryId },
    orderBy: { position: 'asc' },
  });
  await tx.entryPhoto.createMany({ data: rows.map((row) => ({ ...row, id: newId(), entryId: toEntryId })) });
}
