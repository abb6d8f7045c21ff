import type { EntryStatus } from '~/domain/entry';
import type { CodeSet, ProvinceKey } from '~/domain/province';
import { completeRules, type ProductGroup, type RoundRules } from '~/domain/round';
import type { Connection } from '../database';
import type { StoredFile } from './save-file';

/**
 * An entry that has a file, with what decides who may read it. `recusedSeats`: juror seats recused from the entry;
 * `assignedSeats`: those assigned to it, null where all of its group are.
 */
export type FileUse = {
  entryId: string;
  roundId: string;
  facilityId: string;
  province: ProvinceKey;
  group: ProductGroup;
  status: EntryStatus;
  rules: RoundRules;
  assignedSeats: string[] | null;
  recusedSeats: string[];
};

const ofEntry = {
  select: {
    entry: {
      select: {
        ...{
          id: true,
          roundId: true,
          facilityId: true,
          codeSet: true,
          province: true,
          group: true,
          status: true,
        },
        recusals: { select: { seatId: true } },
        assignments: { select: { seatId: true } },
        round: { select: { rules: true, assignsEntries: true } },
      },
    },
  },
} as const;

/** Finds a stored file with all entries that have it. */
export async function findFile(
  db: Connection,
  fileId: string,
): Promise<{ file: StoredFile; uses: FileUse[] } | null> {
  const row = await db.storedFile.findUnique({
    where: { id: fileId },
    include: { photos: ofEntry, papers: ofEntry },
  });
  if (!row) return null;
  const { photos, papers, uploadedById: _by, createdAt: _at, ...file } = row;
  const uses = [...photos, ...papers].map(({ entry }) => ({
    ...{ entryId: entry.id, roundId: entry.roundId, facilityId: entry.facilityId },
    province: { codeSet: entry.codeSet as CodeSet, code: entry.province },
    group: entry.group as ProductGroup,
    status: entry.status as EntryStatus,
    rules: completeRules(entry.round.rules as Partial<RoundRules>),
    assignedSeats: entry.round.assignsEntries ? entry.assignments.map(({ seatId }) => seatId) : null,
    recusedSeats: entry.recusals.map((recusal) => recusal.seatId),
  }));
  return { file, uses };
}
