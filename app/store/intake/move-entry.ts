import type { EntryStatus } from '~/domain/entry';
import type { CodeSet, ProvinceKey } from '~/domain/province';
import type { Connection } from '../database';

/** What decides a move: the entry's state as it stood when it was looked at. */
export type EntryState = {
  id: string;
  facilityId: string;
  province: ProvinceKey;
  status: EntryStatus;
  group: number;
  code: string | null;
  name: string;
  search: string;
  version: number;
};

/** Finds the state of an entry of a round. */
export async function findEntryState(
  db: Connection,
  roundId: string,
  entryId: string,
): Promise<EntryState | null> {
  const row = await db.entry.findFirst({
    where: { id: entryId, roundId },
    select: {
      id: true,
      facilityId: true,
      codeSet: true,
      province: true,
      status: true,
      group: true,
      code: true,
      name: true,
      search: true,
      version: true,
    },
  });
  if (!row) return null;
  const { codeSet, province, status, ...rest } = row;
  const key = { codeSet: codeSet as CodeSet, code: province };
  return { ...rest, status: status as EntryStatus, province: key };
}

/**
 * A change of an entry of a round; `to` equal to its status is a change without a move. The reason is that of the step,
 * and of the new status unless `statusReason` says otherwise. `mergedIntoId` null: no longer merged.
 */
export type EntryMoveTo = {
  to: EntryStatus;
  reason?: string | null;
  statusReason?: string | null;
  code?: string;
  search?: string;
  group?: number;
  mergedIntoId?: string | null;
  at: Date;
  byId: string;
  stepId: string;
};

/**
 * Moves an entry and appends the step. Answers false, changing nothing, where the entry is no longer as it was seen.
 */
export async function moveReceived(
  tx: Connection,
  roundId: string,
  seen: EntryState,
  move: EntryMoveTo,
): Promise<boolean> {
  const { to, reason = null, code, search, group, mergedIntoId, at, byId, stepId } = move;
  const { statusReason = reason } = move;
  const moved = await tx.entry.updateMany({
    where: { id: seen.id, roundId, status: seen.status, version: seen.version },
    data: {
      status: to,
      statusReason,
      code,
      search,
      group,
      mergedIntoId,
      updatedAt: at,
      version: { increment: 1 },
    },
  });
  if (moved.count !== 1) return false;
  await tx.entryStep.create({
    data: { id: stepId, entryId: seen.id, from: seen.status, to, at, byId, reason, intoId: mergedIntoId },
  });
  return true;
}
