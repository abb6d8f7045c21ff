import { provinceText } from '~/domain/province';
import type { Connection } from '~/store/database';
import { listProvinces, type ProvinceRow } from '~/store/province/list-provinces';
import type { RoundState } from '~/store/round/find-round';
import { listRoundProvinces } from '~/store/round/round-provinces';

/**
 * The provinces of a round that can have limits: those taking part, by code, and in a round of the 63 the units they
 * merged into, which count the entries of all their old provinces.
 */
export async function countingProvinces(db: Connection, round: RoundState): Promise<ProvinceRow[]> {
  const parts = new Set((await listRoundProvinces(db, round.id)).map(provinceText));
  const own = (await listProvinces(db, round.codeSet)).filter((row) => parts.has(provinceText(row)));
  const units = new Set(own.map(({ mergedInto }) => mergedInto));
  if (round.codeSet === '2025-34') return own;
  return [...own, ...(await listProvinces(db, '2025-34')).filter(({ code }) => units.has(code))];
}
