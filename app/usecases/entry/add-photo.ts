import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { checkUpload } from '~/gateways/upload-check/check-upload';
import { insertPhoto } from '~/store/entry/save-attachments';
import { touchEntry } from '~/store/entry/save-entry';
import { insertFile } from '~/store/file/save-file';
import type { World } from '../world';
import { changeOwnEntry, ownEntryFor } from './change-entry';
import { type SentFile, withStoredFile } from './store-upload';

/** The most photos of an entry. */
export const mostPhotos = 12;

/** Adds a photo to an entry: checked and made anew before it is stored. */
export async function addPhoto(
  world: World,
  actor: Actor,
  input: { entryId: string; file: SentFile; caption?: string },
): Promise<{ id: string; fileId: string } | Refusal> {
  const { entryId, caption = '' } = input;
  const known = await ownEntryFor(world, world.db, actor, entryId, 'edit');
  if (isRefusal(known)) return known;
  if (known.entry.photos.length >= mostPhotos) return refuse('file.tooMany', { max: mostPhotos }, 'file');
  const checked = await checkUpload({ ...input.file, purpose: 'photo' });
  if (isRefusal(checked)) return { ...checked, field: 'file' };
  return withStoredFile(world, checked, (file) =>
    changeOwnEntry(world, actor, {
      ...{ entryId, move: 'edit', act: 'entry.addPhoto' },
      work: async (tx, { entry }, at) => {
        if (entry.photos.length >= mostPhotos) return refuse('file.tooMany', { max: mostPhotos }, 'file');
        const id = world.ids.id();
        await insertFile(tx, file, { uploadedById: actor.accountId, createdAt: at });
        await insertPhoto(tx, entryId, { id, fileId: file.id, caption });
        await touchEntry(tx, entry.roundId, entryId, at);
        return { answer: { id, fileId: file.id }, audit: { after: file.sha256, facts: { photoId: id } } };
      },
    }),
  );
}
