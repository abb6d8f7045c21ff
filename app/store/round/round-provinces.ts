import type { CodeSet } from '~/domain/province';
import type { Connection } from '../database';

/** A province in a round. */
export type RoundProvinceState = { codeSet: CodeSet; code: string; name: string };

/** The provinces of a round, by code. */
export async function listRoundProvinces(db: Connection, roundId: string): Promise<RoundProvinceState[]> {
  const rows = await db.roundProvince.findMany({
    where: { roundId },
    select: { codeSet: true, code: true, name: true },
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

/** Makes `wanted` the provinces of a round; those that stay are left alone, with their letters. */
export async function saveRoundProvinces(
  tx: Connection,
  roundId: string,
  codeSet: CodeSet,
  wanted: { code: string; name: string }[],
): Promise<void> {
  await tx.roundProvince.deleteMany({ where: { roundId, code: { notIn: wanted.map(({ code }) => code) } } });
  const data = wanted.map((province) => ({ roundId, codeSet, ...province }));
  await tx.roundProvince.createMany({ data, skipDuplicates: true });
}
