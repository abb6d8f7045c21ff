import type { EntryStatus } from '~/domain/entry';
import { fold } from '~/domain/fold';
import type { Connection } from '../database';
import type { Prisma } from '../generated/client';
import { receivedIn } from './received';

/** One line of the intake list. */
export type IntakeRow = {
  id: string;
  code: string | null;
  name: string;
  producer: string;
  province: string;
  group: number;
  isSet: boolean;
  status: EntryStatus;
  invented: boolean;
  /** The number of the document that lets it beyond full quotas. */
  overrideNumber: string | null;
};

/** What the list is narrowed to; the province is a code of the round's own code set. */
export type IntakeFilter = { q?: string; status?: string; province?: string; group?: number; page: number };

export const intakePageSize = 50;

const statusIs = (status?: string): Prisma.EntryWhereInput => {
  if (status === 'WAITING') {
    return { status: { notIn: ['ELIGIBLE', 'NOT_ELIGIBLE', 'WITHDRAWN', 'MERGED'] } };
  }
  return status ? { status } : {};
};

/** A page of the received entries of a round, those without a code first, then by code and name; with the total. */
export async function listIntake(
  db: Connection,
  roundId: string,
  filter: IntakeFilter,
): Promise<{ rows: IntakeRow[]; total: number }> {
  const where: Prisma.EntryWhereInput = {
    AND: [
      receivedIn(roundId),
      statusIs(filter.status),
      filter.province ? { province: filter.province } : {},
      filter.group ? { group: filter.group } : {},
      filter.q ? { search: { contains: fold(filter.q) } } : {},
    ],
  };
  const [rows, total, provinces] = await Promise.all([
    db.entry.findMany({
      where,
      select: {
        id: true,
        code: true,
        name: true,
        province: true,
        group: true,
        isSet: true,
        status: true,
        invented: true,
        facility: { select: { name: true } },
        override: { select: { documentNumber: true } },
      },
      orderBy: [{ code: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
      skip: (filter.page - 1) * intakePageSize,
      take: intakePageSize,
    }),
    db.entry.count({ where }),
    listRoundProvinces(db, roundId),
  ]);
  const names = new Map(provinces.map((row) => [row.code, row.name]));
  return {
    total,
    rows: rows.map(({ facility, override, ...row }) => ({
      ...row,
      overrideNumber: override?.documentNumber ?? null,
      status: row.status as EntryStatus,
      producer: facility.name,
      province: names.get(row.province) ?? row.province,
    })),
  };
}

/** Provinces of a round by name: the choices of the filter, and what the lists print. */
export async function listRoundProvinces(
  db: Connection,
  roundId: string,
): Promise<{ code: string; name: string }[]> {
  return db.roundProvince.findMany({
    where: { roundId },
    select: { code: true, name: true },
    orderBy: { name: 'asc' },
  });
}
