import type { CodeSet, ProvinceKey } from '~/domain/province';
import type { Connection } from '../database';

/** A province's part in a round, with its letter (văn bản đề nghị). */
export type RoundProvince = {
  province: ProvinceKey;
  name: string;
  letterNumber: string | null;
  letterDate: string | null;
};

type Row = Omit<RoundProvince, 'province' | 'letterDate'> & {
  codeSet: string;
  code: string;
  letterDate: Date | null;
};

const asPart = (row: Row): RoundProvince => ({
  province: { codeSet: row.codeSet as CodeSet, code: row.code },
  name: row.name,
  letterNumber: row.letterNumber,
  letterDate: row.letterDate?.toISOString().slice(0, 10) ?? null,
});

const anyOf = (provinces: readonly ProvinceKey[]) => ({
  OR: provinces.map(({ codeSet, code }) => ({ codeSet, code })),
});

/** The parts that these provinces have in a round, by name. */
export async function listRoundProvinces(
  db: Connection,
  roundId: string,
  provinces: readonly ProvinceKey[],
): Promise<RoundProvince[]> {
  const rows = await db.roundProvince.findMany({
    where: { roundId, ...anyOf(provinces) },
    orderBy: { name: 'asc' },
  });
  return rows.map(asPart);
}

/** The parts that these provinces have in any round: round id → parts. */
export async function mapRoundProvinces(
  db: Connection,
  provinces: readonly ProvinceKey[],
): Promise<Map<string, RoundProvince[]>> {
  const rows = await db.roundProvince.findMany({ where: anyOf(provinces), orderBy: { name: 'asc' } });
  const parts = new Map<string, RoundProvince[]>();
  for (const row of rows) parts.set(row.roundId, [...(parts.get(row.roundId) ?? []), asPart(row)]);
  return parts;
}

/** Writes the number and the day (YYYY-MM-DD) of a province's letter; false where it has no part in the round. */
export async function saveLetter(
  tx: Connection,
  roundId: string,
  { codeSet, code }: ProvinceKey,
  letter: { number: string; date: string },
): Promise<boolean> {
  const data = { letterNumber: letter.number, letterDate: new Date(letter.date) };
  const { count } = await tx.roundProvince.updateMany({ where: { roundId, codeSet, code }, data });
  return count === 1;
}
