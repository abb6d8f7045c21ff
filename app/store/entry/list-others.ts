import type { FileFacts } from '~/domain/eligibility/check';
import type { EntryStatus } from '~/domain/entry';
import type { Connection } from '../database';

type Own = { id: string; roundId: string; facility: { id: string; registrationNo: string } };

/**
 * The other entries of a producer in a round, oldest first: those of its facility, and of a facility registered a second
 * time under the same registration number.
 */
export async function listOthersOfProducer(db: Connection, own: Own): Promise<FileFacts['others']> {
  const { id, roundId, facility } = own;
  const rows = await db.entry.findMany({
    where: {
      ...{ roundId, id: { not: id } },
      facility: { OR: [{ id: facility.id }, { registrationNo: facility.registrationNo }] },
    },
    select: { id: true, code: true, name: true, status: true, setItems: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({ ...row, status: row.status as EntryStatus }));
}
