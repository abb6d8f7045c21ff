import type { CodeSet, ProvinceKey, Region } from '~/domain/province';
import type { PublishedProduct } from '~/domain/publication';
import type { ProductGroup } from '~/domain/round';
import type { Connection } from '../database';

/** What a round's list prints of its eligible entries: products, producers, addresses and provinces as they stand. */
export async function listPublishedProducts(db: Connection, roundId: string): Promise<PublishedProduct[]> {
  const [rows, names, regions] = await Promise.all([
    eligibleRows(db, roundId),
    db.roundProvince.findMany({ where: { roundId }, select: { codeSet: true, code: true, name: true } }),
    db.province.findMany({ select: { codeSet: true, code: true, region: true, name: true } }),
  ]);
  const key = (province: { codeSet: string; code: string }) => `${province.codeSet}:${province.code}`;
  const known = new Map(regions.map((row) => [key(row), row]));
  const named = new Map(names.map((row) => [key(row), row.name]));
  return rows.map((row) => {
    const province = { codeSet: row.codeSet as CodeSet, code: row.province } satisfies ProvinceKey;
    const reference = known.get(key(province));
    return {
      entry: row.code ?? row.id,
      product: row.name,
      isSet: row.isSet,
      items: row.setItems,
      producer: row.facility.name,
      address: row.facility.address,
      group: row.group as ProductGroup,
      province,
      provinceName: named.get(key(province)) ?? reference?.name ?? '',
      region: (reference?.region ?? null) as Region | null,
      photo: row.photos.length > 0,
      invented: row.invented,
      producerInvented: row.facility.nameInvented,
    };
  });
}

function eligibleRows(db: Connection, roundId: string) {
  return db.entry.findMany({
    where: { roundId, status: 'ELIGIBLE' },
    select: {
      id: true,
      code: true,
      name: true,
      isSet: true,
      setItems: true,
      group: true,
      codeSet: true,
      province: true,
      invented: true,
      facility: { select: { name: true, address: true, nameInvented: true } },
      photos: { select: { id: true }, take: 1 },
    },
  });
}
