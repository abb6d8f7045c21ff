import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { checkUpload } from '~/gateways/upload-check/check-upload';
import { insertPapers, type NewPaper } from '~/store/entry/save-attachments';
import { touchEntry } from '~/store/entry/save-entry';
import { insertFile, type StoredFile } from '~/store/file/save-file';
import type { World } from '../world';
import { changeOwnEntry, ownEntryFor } from './change-entry';
import { type SentFile, withStoredFile } from './store-upload';

/** The most papers of an entry. */
export const mostPapers = 30;

type PaperInput = Omit<NewPaper, 'id' | 'fileId'> & { entryId: string; file?: SentFile };

/** Adds a paper to an entry: its number, issuer and days (YYYY-MM-DD), and a scan where there is one. */
export async function addPaper(
  world: World,
  actor: Actor,
  input: PaperInput,
): Promise<{ id: string } | Refusal> {
  if (!input.file) return writePaper(world, actor, input, null);
  const known = await ownEntryFor(world, world.db, actor, input.entryId, 'edit');
  if (isRefusal(known)) return known;
  const checked = await checkUpload({ ...input.file, purpose: 'paper' });
  if (isRefusal(checked)) return { ...checked, field: 'file' };
  return withStoredFile(world, checked, (file) => writePaper(world, actor, input, file));
}

function writePaper(world: World, actor: Actor, input: PaperInput, file: StoredFile | null) {
  const { entryId, file: _sent, ...texts } = input;
  return changeOwnEntry<{ id: string }>(world, actor, {
    ...{ entryId, move: 'edit', act: 'entry.addPaper' },
    work: async (tx, { entry }, at) => {
      if (entry.papers.length >= mostPapers) return refuse('file.tooMany', { max: mostPapers }, 'file');
      const id = world.ids.id();
      if (file) await insertFile(tx, file, { uploadedById: actor.accountId, createdAt: at });
      await insertPapers(tx, entryId, [{ ...texts, id, fileId: file?.id ?? null }]);
      await touchEntry(tx, entry.roundId, entryId, at);
      return {
        answer: { id },
        audit: { after: file?.sha256 ?? null, facts: { paperId: id, kind: texts.kind } },
      };
    },
  });
}
