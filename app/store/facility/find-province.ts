import type { CodeSet, ProvinceKey } from '~/domain/province';
import type { Connection } from '../database';

/** A province with the unit it became part of on 1 July 2025, if it was one of the 63. */
export type KnownProvince = ProvinceKey & {
  name: string;
  nameEn: string;
  kind: string;
  mergedInto: string | null;
};

/** Finds a province by its key. */
export async function findProvince(db: Connection, key: ProvinceKey): Promise<KnownProvince | null> {
  const row = await db.province.findUnique({
    where: { codeSet_code: { codeSet: key.codeSet, code: key.code } },
  });
  return row ? { ...row, codeSet: key.codeSet } : null;
}

/** The provinces of a code set by name. */
export async function listProvinces(db: Connection, codeSet: CodeSet): Promise<KnownProvince[]> {
  const rows = await db.province.findMany({ where: { codeSet }, orderBy: { name: 'asc' } });
  return rows.map((row) => ({ ...row, codeSet }));
}

/**
 * The key under which a province takes part in a round of another code set: one of the 63 becomes the unit it merged
 * into. The other way is ambiguous and answers null.
 */
export async function provinceIn(
  db: Connection,
  key: ProvinceKey,
  codeSet: CodeSet,
): Promise<ProvinceKey | null> {
  if (key.codeSet === codeSet) return key;
  const known = await findProvince(db, key);
  return known?.mergedInto ? { codeSet, code: known.mergedInto } : null;
}

/** Provinces together with the units they merged into: every key under which they can take part in a round. */
export async function withMerged(db: Connection, keys: readonly ProvinceKey[]): Promise<ProvinceKey[]> {
  const rows = await db.province.findMany({
    where: { OR: keys.map(({ codeSet, code }) => ({ codeSet, code })), mergedInto: { not: null } },
    select: { mergedInto: true },
  });
  return [...keys, ...rows.map((row) => ({ codeSet: '2025-34' as const, code: row.mergedInto as string }))];
}

/** Units together with the provinces that merged into them: every key under which their facilities registered. */
export async function withFormer(db: Connection, keys: readonly ProvinceKey[]): Promise<ProvinceKey[]> {
  const units = keys.filter(({ codeSet }) => codeSet === '2025-34').map(({ code }) => code);
  const rows = await db.province.findMany({
    where: { codeSet: '2004-63', mergedInto: { in: units } },
    select: { code: true },
  });
  return [...keys, ...rows.map(({ code }) => ({ codeSet: '2004-63' as const, code }))];
}
