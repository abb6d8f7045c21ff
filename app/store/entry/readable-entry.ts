import type { EntryStatus } from '~/domain/entry';
import type { CodeSet, ProvinceKey } from '~/domain/province';
import { completeRules, type ProductGroup, type RoundRules } from '~/domain/round';
import type { Prisma } from '../generated/client';

/**
 * An entry with what decides who may read it. `recusedSeats`: juror seats recused from the entry; `assignedSeats`: those
 * assigned to it, null where all of its group are.
 */
export type ReadableEntry = {
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

/** What `asReadable` needs from the table. */
export const readSubjectSelection = {
  ...{ id: true, roundId: true, facilityId: true, codeSet: true, province: true, group: true, status: true },
  recusals: { select: { seatId: true } },
  assignments: { select: { seatId: true } },
  round: { select: { rules: true, assignsEntries: true } },
} as const satisfies Prisma.EntrySelect;

type Row = Prisma.EntryGetPayload<{ select: typeof readSubjectSelection }>;

/** Maps a row of the table to what decides who may read it. */
export function asReadable(entry: Row): ReadableEntry {
  return {
    ...{ entryId: entry.id, roundId: entry.roundId, facilityId: entry.facilityId },
    province: { codeSet: entry.codeSet as CodeSet, code: entry.province },
    group: entry.group as ProductGroup,
    status: entry.status as EntryStatus,
    rules: completeRules(entry.round.rules as Partial<RoundRules>),
    assignedSeats: entry.round.assignsEntries ? entry.assignments.map(({ seatId }) => seatId) : null,
    recusedSeats: entry.recusals.map((recusal) => recusal.seatId),
  };
}
