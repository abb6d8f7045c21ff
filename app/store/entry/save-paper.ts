import type { PaperDossier } from '~/domain/paper-dossier';
import type { Connection } from '../database';

/** Records the envelope of an entry whose dossier came on paper. */
export async function insertPaper(
  tx: Connection,
  entryId: string,
  paper: PaperDossier,
  by: { at: Date; byId: string },
): Promise<void> {
  const { receivedOn, postmarkedOn, reference } = paper;
  await tx.paperDossier.create({
    data: {
      ...{ entryId, reference, receivedOn: new Date(receivedOn) },
      ...{ postmarkedOn: postmarkedOn ? new Date(postmarkedOn) : null },
      ...{ recordedAt: by.at, recordedById: by.byId },
    },
  });
}
