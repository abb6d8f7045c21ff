import type { EntrySections, EntryStatus } from '~/domain/entry';
import type { ProvinceKey } from '~/domain/province';
import type { ProductGroup } from '~/domain/round';
import type { Connection } from '../database';

/** What a person writes about an entry; `search` is folded. */
export type EntryTexts = {
  name: string;
  group: ProductGroup;
  isSet: boolean;
  setItems: string[];
  sections: EntrySections;
  search: string;
};

type NewEntry = EntryTexts & {
  id: string;
  facilityId: string;
  province: ProvinceKey;
  createdById: string;
  at: Date;
  carriedFromId?: string;
  invented?: boolean;
};

/** Locks an entry's row until the transaction ends, so that two changes of one entry come one after the other. */
export async function lockEntry(tx: Connection, entryId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Entry" WHERE id = ${entryId} FOR UPDATE`;
}

/** Adds a draft to a round; false, changing nothing, where the file it inherits is in that round already. */
export async function insertEntry(tx: Connection, roundId: string, entry: NewEntry): Promise<boolean> {
  const { province, at, ...rest } = entry;
  const data = {
    ...rest,
    roundId,
    ...province,
    province: province.code,
    status: 'DRAFT',
    createdAt: at,
    updatedAt: at,
  };
  const { code: _provinceCode, ...row } = data;
  const { count } = await tx.entry.createMany({ data: [row], skipDuplicates: true });
  return count === 1;
}

/** Writes the texts of an entry of a round and counts its version on. */
export async function updateTexts(
  tx: Connection,
  roundId: string,
  entryId: string,
  texts: Partial<EntryTexts>,
  at: Date,
): Promise<void> {
  await tx.entry.updateMany({
    where: { id: entryId, roundId },
    data: { ...texts, updatedAt: at, version: { increment: 1 } },
  });
}

/** Marks an entry of a round as changed at an instant, for what hangs on it: photos, papers. */
export async function touchEntry(tx: Connection, roundId: string, entryId: string, at: Date): Promise<void> {
  await tx.entry.updateMany({ where: { id: entryId, roundId }, data: { updatedAt: at } });
}

type Move = { from: EntryStatus; to: EntryStatus; at: Date; byId: string; reason?: string; stepId: string };

/** Moves an entry of a round from one status to another and appends the step; false where it is no longer there. */
export async function moveEntry(
  tx: Connection,
  roundId: string,
  entryId: string,
  move: Move,
): Promise<boolean> {
  const { from, to, at, byId, stepId } = move;
  const reason = move.reason ?? null;
  const sent = to === 'SUBMITTED' ? { submittedAt: at } : {};
  const { count } = await tx.entry.updateMany({
    where: { id: entryId, roundId, status: from },
    data: { status: to, statusReason: reason, updatedAt: at, version: { increment: 1 }, ...sent },
  });
  if (count === 0) return false;
  await tx.entryStep.create({ data: { id: stepId, entryId, from, to, at, byId, reason } });
  return true;
}

/** Appends the first step of an entry. */
export async function beginSteps(
  tx: Connection,
  entryId: string,
  step: { id: string; at: Date; byId: string },
): Promise<void> {
  await tx.entryStep.create({ data: { ...step, entryId, from: null, to: 'DRAFT', reason: null } });
}
