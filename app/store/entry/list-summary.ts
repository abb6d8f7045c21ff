import type { EntryStatus, PaperKind } from '~/domain/entry';
import type { ProvinceKey } from '~/domain/province';
import type { ProductGroup } from '~/domain/round';
import type { Connection } from '../database';
import { entriesOf } from './find-entry';

/** A line of the summary list of a province's forwarded files. */
export type SummaryRow = {
  id: string;
  name: string;
  isSet: boolean;
  setItems: string[];
  group: ProductGroup;
  code: string | null;
  producer: string;
  address: string;
  representative: string;
  phone: string;
  /** The paper it rests on: provincial or regional certificate. */
  certificate: string | null;
};

const forwarded: EntryStatus[] = ['FORWARDED', 'SUPPLEMENT', 'ELIGIBLE', 'NOT_ELIGIBLE', 'MERGED'];
const rests: PaperKind[] = ['PROVINCIAL_CERTIFICATE', 'REGIONAL_CERTIFICATE'];

/** What provinces have forwarded to a round, by group and name; at most 500 lines. */
export async function listSummary(
  db: Connection,
  roundId: string,
  provinces: readonly ProvinceKey[],
): Promise<SummaryRow[]> {
  const rows = await db.entry.findMany({
    where: { AND: [{ roundId, status: { in: forwarded } }, entriesOf({ facilityIds: [], provinces })] },
    include: {
      facility: { select: { name: true, address: true, representative: true, phone: true } },
      papers: { where: { kind: { in: rests } }, orderBy: { issuedOn: 'desc' }, take: 1 },
    },
    orderBy: [{ group: 'asc' }, { name: 'asc' }, { id: 'asc' }],
    take: 500,
  });
  return rows.map(({ id, name, isSet, setItems, group, code, facility, papers }) => {
    const { name: producer, address, representative, phone } = facility;
    const known = { id, name, isSet, setItems, group: group as ProductGroup, code };
    return { ...known, producer, address, representative, phone, certificate: papers[0]?.number ?? null };
  });
}
