import type { CodeSet } from '~/domain/province';
import type { PastFigures, PastRow } from '~/domain/publication';
import type { ProductGroup } from '~/domain/round';
import type { Connection } from '../database';

/** Published figures of a past round; null for a round that this product ran. */
export async function findPastFigures(db: Connection, roundId: string): Promise<PastFigures | null> {
  const row = await db.round.findUnique({ where: { id: roundId }, select: { past: true } });
  return (row?.past as unknown as PastFigures | null) ?? null;
}

/** Figures of all past rounds, by round id. */
export async function listPastFigures(db: Connection): Promise<Map<string, PastFigures>> {
  const rows = await db.$queryRaw<{ id: string; past: PastFigures }[]>`
    SELECT id, past FROM "Round" WHERE past IS NOT NULL AND past <> 'null'::jsonb`;
  return new Map(rows.map((row) => [row.id, row.past]));
}

/** The known products of a past round, by group and name, with their provinces' names in the code set of its date. */
export async function listPastProducts(db: Connection, roundId: string): Promise<PastRow[]> {
  const rows = await db.pastProduct.findMany({
    where: { roundId },
    orderBy: [{ group: 'asc' }, { name: 'asc' }],
  });
  const provinces = await db.province.findMany({ select: { codeSet: true, code: true, name: true } });
  const names = new Map(provinces.map((row) => [`${row.codeSet}:${row.code}`, row.name]));
  return rows.map((row) => ({
    product: row.name,
    isSet: row.isSet,
    producer: row.producer,
    group: row.group as ProductGroup,
    province: { codeSet: row.codeSet as CodeSet, code: row.code },
    provinceName: names.get(`${row.codeSet}:${row.code}`) ?? '',
    source: row.source,
  }));
}
