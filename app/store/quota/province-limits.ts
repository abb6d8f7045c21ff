import { type ProvinceKey, provinceText } from '~/domain/province';
import { isSet, type Limit, type QuotaTarget } from '~/domain/quota/limit';
import { type ProductGroup, productGroups } from '~/domain/round';
import type { Connection } from '../database';
import { findFacilityName } from '../facility/find-facility';
import { type LimitOn, listLimits } from './limits';

/** A limit with the name of its province or producer, and its group if it is on one. */
export type NamedLimit = Limit & { name: string; group: ProductGroup | null };

/** Gives limits the names of what they are on. */
export async function nameLimits(db: Connection, limits: readonly LimitOn[]): Promise<NamedLimit[]> {
  const provinces = new Map(
    limits.flatMap(({ target }) =>
      'province' in target ? [[provinceText(target.province), target.province] as const] : [],
    ),
  );
  const where = { OR: [...provinces.values()].map(({ codeSet, code }) => ({ codeSet, code })) };
  const rows = await db.province.findMany({ where, select: { codeSet: true, code: true, name: true } });
  const names = new Map(rows.map((row) => [`${row.codeSet}:${row.code}`, row.name]));
  const nameOf = async (target: QuotaTarget) =>
    'province' in target
      ? (names.get(provinceText(target.province)) ?? '')
      : findFacilityName(db, target.facilityId);
  return Promise.all(
    limits.map(async ({ target, ...limit }) => {
      const group = 'group' in target ? target.group : null;
      return { ...limit, group, name: await nameOf(target) };
    }),
  );
}

/** The limits of provinces and of their groups in a round: those that are set, and the count of each that takes part. */
export async function listProvinceLimits(
  db: Connection,
  roundId: string,
  provinces: readonly ProvinceKey[],
): Promise<NamedLimit[]> {
  const targets = provinces.flatMap((province): QuotaTarget[] => [
    { scope: 'PROVINCE', province },
    ...productGroups.map((group) => ({ scope: 'GROUP', province, group }) as const),
  ]);
  const part = new Set(
    (await db.roundProvince.findMany({ where: { roundId }, select: { codeSet: true, code: true } })).map(
      (row) => `${row.codeSet}:${row.code}`,
    ),
  );
  const limits = await listLimits(db, roundId, targets);
  const counts = ({ target }: LimitOn) =>
    target.scope === 'PROVINCE' && part.has(provinceText(target.province));
  return nameLimits(
    db,
    limits.filter((limit) => isSet(limit) || counts(limit)),
  );
}
