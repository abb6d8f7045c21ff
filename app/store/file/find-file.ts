import type { VisitState } from '~/domain/visit/visit';
import type { Connection } from '../database';
import { asReadable, type ReadableEntry, readSubjectSelection } from '../entry/readable-entry';
import { readersOf, readersSelection } from '../visit/visit-readers';
import type { StoredFile } from './save-file';

/** A visit that has a file as a photo, with what decides who may read it. */
export type VisitUse = { state: VisitState; memberIds: string[]; entries: ReadableEntry[] };

const ofEntry = { select: { entry: { select: readSubjectSelection } } } as const;
const ofVisit = {
  select: {
    visit: {
      select: {
        state: true,
        members: { select: { accountId: true } },
        entries: { select: { entry: { select: readersSelection } } },
      },
    },
  },
} as const;

/** Finds a stored file with all entries and visits that have it. */
export async function findFile(
  db: Connection,
  fileId: string,
): Promise<{ file: StoredFile; uses: ReadableEntry[]; visits: VisitUse[] } | null> {
  const row = await db.storedFile.findUnique({
    where: { id: fileId },
    include: { photos: ofEntry, papers: ofEntry, visitPhotos: ofVisit },
  });
  if (!row) return null;
  const { photos, papers, visitPhotos, uploadedById: _by, createdAt: _at, ...file } = row;
  return {
    file,
    uses: [...photos, ...papers].map(({ entry }) => asReadable(entry)),
    visits: visitPhotos.map(({ visit }) => ({
      state: visit.state as VisitState,
      memberIds: visit.members.map(({ accountId }) => accountId),
      entries: readersOf(visit.entries.map(({ entry }) => entry)),
    })),
  };
}
