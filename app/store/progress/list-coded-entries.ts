import type { CodeSet, ProvinceKey } from '~/domain/province';
import type { Connection } from '../database';

/** What lists of the jury and the council print of an entry. */
export type CodedEntry = {
  id: string;
  code: string;
  name: string;
  group: number;
  producer: string;
  province: ProvinceKey;
  provinceName: string;
  invented: boolean;
};

/** Entries of a round that have a code, by code. */
export async function listCodedEntries(db: Connection, roundId: string): Promise<CodedEntry[]> {
  const [rows, provinces] = await Promise.all([
    db.entry.findMany({
      where: { roundId, code: { not: null } },
      select: {
        id: true,
        code: true,
        name: true,
        group: true,
        codeSet: true,
        province: true,
        invented: true,
        facility: { select: { name: true } },
      },
      orderBy: { code: 'asc' },
    }),
    db.roundProvince.findMany({ where: { roundId }, select: { code: true, name: true } }),
  ]);
  const names = new Map(provinces.map((row) => [row.code, row.name]));
  return rows.map((row) => ({
    id: row.id,
    code: row.code as string,
    name: row.name,
    group: row.group,
    producer: row.facility.name,
    province: { codeSet: row.codeSet as CodeSet, code: row.province },
    provinceName: names.get(row.province) ?? '',
    invented: row.invented,
  }));
}
