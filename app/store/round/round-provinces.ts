import type { CodeSet } from '~/domain/province';
import type { Connection } from '../database';

/** A province in a round: its quota (null: none), whether the quota refuses or only warns, and what has come. */
export type RoundProvinceState = {
  codeSet: CodeSet;
  code: string;
  name: string;
  quota: number | null;
  enforced: boolean;
  forwarded: number;
};

/** The provinces of a round, by code. */
export async function listRoundProvinces(db: Connection, roundId: string): Promise<RoundProvinceState[]> {
  const rows = await db.roundProvince.findMany({
    where: { roundId },
    select: { codeSet: true, code: true, name: true, quota: true, enforced: true, forwarded: true },
    orderBy: { code: 'asc' },
  });
  return rows as RoundProvinceState[];
}

/** Names of provinces that have an entry in the round and are none of `codes`. */
export async function provincesInUseBut(db: Connection, roundId: string, codes: string[]): Promise<string[]> {
  const rows = await db.entry.findMany({
    where: { roundId, province: { notIn: codes } },
    select: { province: true },
    distinct: ['province'],
  });
  const named = await db.roundProvince.findMany({
    where: { roundId, code: { in: rows.map((row) => row.province) } },
    select: { name: true },
  });
  return named.map((row) => row.name);
}

type Wanted = { code: string; name: string; quota: number | null; enforced: boolean };

/** Makes `wanted` the provinces of a round; counters of those that stay are left alone. */
export async function saveRoundProvinces(
  tx: Connection,
  roundId: string,
  codeSet: CodeSet,
  wanted: Wanted[],
): Promise<void> {
  await tx.roundProvince.deleteMany({ where: { roundId, code: { notIn: wanted.map(({ code }) => code) } } });
  for (const { code, name, quota, enforced } of wanted) {
    await tx.roundProvince.upsert({
      where: { roundId_codeSet_code: { roundId, codeSet, code } },
      create: { roundId, codeSet, code, name, quota, enforced },
      update: { quota, enforced },
    });
  }
}
