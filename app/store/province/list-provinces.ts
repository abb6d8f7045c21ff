import type { CodeSet, ProvinceKey, Region } from '~/domain/province';
import type { Connection } from '../database';

/** A province of a code set. */
export type ProvinceRow = {
  codeSet: CodeSet;
  code: string;
  name: string;
  nameEn: string;
  kind: string;
  region: Region;
  mergedInto: string | null;
};

/** The provinces of a code set, by code. */
export async function listProvinces(db: Connection, codeSet: CodeSet): Promise<ProvinceRow[]> {
  const rows = await db.province.findMany({ where: { codeSet }, orderBy: { code: 'asc' } });
  return rows as ProvinceRow[];
}

/** Finds one province. */
export async function findProvince(db: Connection, key: ProvinceKey): Promise<ProvinceRow | null> {
  const row = await db.province.findUnique({
    where: { codeSet_code: { codeSet: key.codeSet, code: key.code } },
  });
  return row as ProvinceRow | null;
}
