import type { ProvinceKey } from '~/domain/province';
import { provinceText } from '~/domain/province';
import type { Connection } from '~/store/database';
import { listProvinces } from '~/store/province/list-provinces';
import { listLimits } from '~/store/quota/limits';
import type { RoundState } from '~/store/round/find-round';
import { listRoundProvinces } from '~/store/round/round-provinces';

/** The units a round is counted by: their names, the unit each province is summed under, and the counters of places. */
export type Units = {
  provinces: ProvinceKey[];
  unitOf: (province: ProvinceKey) => ProvinceKey;
  nameOf: (province: ProvinceKey) => string;
  places: { province: ProvinceKey; counter: number }[];
};

/** The provinces of a round as it knew them or, for a round of the 63, as the units of today they have become part of. */
export async function unitsOf(db: Connection, round: RoundState, today: boolean): Promise<Units> {
  const own = await listRoundProvinces(db, round.id);
  const keyOf = ({ codeSet, code }: ProvinceKey): ProvinceKey => ({ codeSet, code });
  const names = new Map(own.map((row) => [provinceText(row), row.name]));
  const became = new Map<string, ProvinceKey>();
  if (today) {
    for (const former of await listProvinces(db, '2004-63')) {
      if (former.mergedInto)
        became.set(provinceText(former), { codeSet: '2025-34', code: former.mergedInto });
    }
    for (const unit of await listProvinces(db, '2025-34')) names.set(provinceText(unit), unit.name);
  }
  return {
    provinces: own.map(keyOf),
    unitOf: (province) => became.get(provinceText(province)) ?? province,
    nameOf: (province) => names.get(provinceText(province)) ?? province.code,
    places: await placesOf(db, round.id, own.map(keyOf)),
  };
}

/** The counter of each province's places, whether it has a limit or not. */
async function placesOf(db: Connection, roundId: string, provinces: readonly ProvinceKey[]) {
  const targets = provinces.map((province) => ({ scope: 'PROVINCE', province }) as const);
  const limits = await listLimits(db, roundId, targets);
  return provinces.map((province, at) => ({ province, counter: limits[at]?.forwarded ?? 0 }));
}
