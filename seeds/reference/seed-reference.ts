import { isDeepStrictEqual } from 'node:util';
import type { Database } from '~/store/database';
import reference from './provinces.json';

/**
 * What every installation needs before the first edition: the provinces of both code sets with their mergers. Safe in
 * production and safe twice: rows are written over by key, none is deleted. Product groups are part of the product
 * (app/domain/round), and the illustrative rubric is in app/domain/illustrative-rubric.
 */
export async function seedReference(db: Database): Promise<void> {
  const rows = reference.codeSets.flatMap((set) =>
    set.provinces.map((province) => ({
      codeSet: set.id,
      code: province.code,
      name: province.name.normalize('NFC'),
      nameEn: province.nameEn,
      kind: province.type,
      region: province.region,
      mergedInto: ('mergedInto' in province ? province.mergedInto : null) ?? null,
    })),
  );
  const known = new Map((await db.province.findMany()).map((province) => [keyOf(province), province]));
  const missing = rows.filter((row) => !known.has(keyOf(row)));
  const changed = rows.filter(
    (row) => known.has(keyOf(row)) && !isDeepStrictEqual(known.get(keyOf(row)), row),
  );
  await db.$transaction([
    db.province.createMany({ data: missing, skipDuplicates: true }),
    ...changed.map((row) =>
      db.province.update({ where: { codeSet_code: { codeSet: row.codeSet, code: row.code } }, data: row }),
    ),
  ]);
}

function keyOf({ codeSet, code }: { codeSet: string; code: string }): string {
  return `${codeSet} ${code}`;
}
