import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { deletePaper } from '~/store/entry/save-attachments';
import { touchEntry } from '~/store/entry/save-entry';
import { dropUnusedFile } from '~/store/file/save-file';
import type { World } from '../world';
import { changeOwnEntry } from './change-entry';

/** Takes a paper off an entry; its scan goes too, unless another entry carries the same file. */
export async function removePaper(
  world: World,
  actor: Actor,
  input: { entryId: string; paperId: string },
): Promise<{ id: string } | Refusal> {
  const { entryId, paperId } = input;
  const done = await changeOwnEntry(world, actor, {
    ...{ entryId, move: 'edit', act: 'entry.removePaper' },
    work: async (tx, { entry }, at) => {
      const paper = await deletePaper(tx, entryId, paperId);
      if (!paper) return refuse('notFound');
      await touchEntry(tx, entry.roundId, entryId, at);
      const keys = paper.fileId ? await dropUnusedFile(tx, paper.fileId) : [];
      return { answer: { keys }, audit: { facts: { paperId } } };
    },
  });
  if (isRefusal(done)) return done;
  await Promise.all(done.keys.map((key) => world.files.remove(key)));
  return { id: entryId };
}
