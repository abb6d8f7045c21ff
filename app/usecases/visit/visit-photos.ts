import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { moveRefusal } from '~/domain/visit/visit';
import { checkUpload } from '~/gateways/upload-check/check-upload';
import { dropUnusedFile, insertFile } from '~/store/file/save-file';
import { findRound } from '~/store/round/find-round';
import { findVisit } from '~/store/visit/find-visit';
import { deleteVisitPhoto, findVisitPhoto, insertVisitPhoto } from '~/store/visit/save-photo';
import { type SentFile, withStoredFile } from '../entry/store-upload';
import type { World } from '../world';
import { changeVisit, type VisitOfRound } from './change-visit';
import { recordRefusal } from './may-read-visit';

/** The most photos of a visit. */
export const mostVisitPhotos = 40;

/** Where a photo was taken, as the device said when somebody pressed for it. */
export type PhotoPlace = { latitude: number; longitude: number; accuracy: number | null };

export type PhotoInput = VisitOfRound & {
  /** The id that a tablet gave it: sent twice it is there once. */
  photoId?: string;
  file: SentFile;
  caption: string;
  /** Instant in ISO 8601; null: now. */
  takenAt: string | null;
  place: PhotoPlace | null;
};

/** Adds a photo to a visit: made anew from its pixels, with time and place kept beside it. */
export async function addVisitPhoto(
  world: World,
  actor: Actor,
  input: PhotoInput,
): Promise<{ id: string } | Refusal> {
  const { photoId = world.ids.id(), file: sent, ...key } = input;
  const early = await answerEarly(world, actor, { ...key, photoId });
  if (early) return early;
  const checked = await checkUpload({ ...sent, purpose: 'photo' });
  if (isRefusal(checked)) return { ...checked, field: 'file' };
  if (checked.mediaType === 'application/pdf') {
    return refuse('file.typeNotAllowed', { name: sent.name }, 'file');
  }
  const added = await withStoredFile(world, checked, (file) =>
    changeVisit(world, actor, input, {
      needs: 'visit.record',
      act: 'visit.addPhoto',
      work: async (tx, { visit, at }) => {
        const refusal = recordRefusal(actor, visit) ?? moveRefusal(visit.record.state, 'record');
        if (refusal) return refusal;
        if (visit.photos.some(({ id }) => id === photoId)) return refuse('changedMeanwhile');
        if (visit.photos.length >= mostVisitPhotos) return tooMany();
        await insertFile(tx, file, { uploadedById: actor.accountId, createdAt: at });
        await insertVisitPhoto(tx, {
          ...{ id: photoId, visitId: visit.id, fileId: file.id, caption: input.caption },
          takenAt: input.takenAt ? new Date(input.takenAt) : at,
          ...placed(input.place),
          ...{ addedById: actor.accountId, addedAt: at },
        });
        return { answer: { id: photoId }, after: file.sha256, facts: { photoId } };
      },
    }),
  );
  const meanwhile = isRefusal(added) && added.refused === 'changedMeanwhile';
  return (meanwhile && (await answerEarly(world, actor, { ...key, photoId }))) || added;
}

const tooMany = () => refuse('visit.tooManyPhotos', { max: mostVisitPhotos }, 'file');

const placed = (place: PhotoPlace | null) => ({
  latitude: place?.latitude ?? null,
  longitude: place?.longitude ?? null,
  accuracy: place?.accuracy ?? null,
});

/** What can be answered before a picture is decoded. A photo that is there already is no fault. */
async function answerEarly(
  world: World,
  actor: Actor,
  input: VisitOfRound & { photoId: string },
): Promise<{ id: string } | Refusal | undefined> {
  const round = await findRound(world.db, input.roundCode);
  const visit = round && (await findVisit(world.db, round.id, input.visitId));
  if (!visit) return refuse('notFound');
  const refusal = recordRefusal(actor, visit);
  if (refusal) return refusal;
  const there = await findVisitPhoto(world.db, input.photoId);
  if (there) return there.visitId === visit.id ? { id: input.photoId } : refuse('visit.operationChanged');
  return visit.photos.length >= mostVisitPhotos ? tooMany() : undefined;
}

/** Takes a photo off a visit that is not reported. */
export async function removeVisitPhoto(
  world: World,
  actor: Actor,
  input: VisitOfRound & { photoId: string },
): Promise<{ id: string } | Refusal> {
  const removed = await changeVisit(world, actor, input, {
    needs: 'visit.record',
    act: 'visit.removePhoto',
    work: async (tx, { visit }) => {
      const refusal = recordRefusal(actor, visit) ?? moveRefusal(visit.record.state, 'record');
      if (refusal) return refusal;
      const fileId = await deleteVisitPhoto(tx, visit.id, input.photoId);
      if (!fileId) return refuse('notFound');
      const keys = await dropUnusedFile(tx, fileId);
      return { answer: { keys }, facts: { photoId: input.photoId } };
    },
  });
  if (isRefusal(removed)) return removed;
  await Promise.all(removed.keys.map((key) => world.files.remove(key)));
  return { id: input.photoId };
}
