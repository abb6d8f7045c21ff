import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { deletePhoto } from '~/store/entry/save-attachments';
import { touchEntry } from '~/store/entry/save-entry';
import { dropUnusedFile } from '~/store/file/save-file';
import type { World } from '../world';
import { changeOwnEntry } from './change-entry';

/** Takes a photo off an entry; its bytes go too, unless another entry carries the same file. */
export async function removePhoto(
  world: World,
  actor: Actor,
  input: { entryId: string; photoId: string },
): Promise<{ id: string } | Refusal> {
  const { entryId, photoId } = input;
  const done = await changeOwnEntry(world, actor, {
    ...{ entryId, move: 'edit', act: 'entry.removePhoto' },
    work: async (tx, { entry }, at) => {
      const fileId = await deletePhoto(tx, entryId, photoId);
      if (!fileId) return refuse('notFound');
      await touchEntry(tx, entry.roundId, entryId, at);
      return { answer: { keys: await dropUnusedFile(tx, fileId) }, audit: { facts: { photoId } } };
    },
  });
  if (isRefusal(done)) return done;
  await Promise.all(done.keys.map((key) => world.files.remove(key)));
  return { id: entryId };
}
