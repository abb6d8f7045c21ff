import type { ProvinceKey } from '~/domain/province';
import { fullRefusal, type Taken } from '~/domain/quota/admission';
import type { Counted } from '~/domain/quota/limit';
import type { Refusal } from '~/domain/refusal';
import type { ProductGroup } from '~/domain/round';
import type { Connection } from '~/store/database';
import { findFacilityName } from '~/store/facility/find-facility';
import { findProvince, withMerged } from '~/store/facility/find-province';
import type { LimitOn } from '~/store/quota/limits';
import { findOverride } from '~/store/quota/overrides';
import { type Got, moveGroupPlace, takePlaces } from '~/store/quota/places';

/** Places of one entry under the limits of its round, taken and moved with the override it may have. */

/** An entry as its limits see it. */
export type CountedEntry = {
  id: string;
  roundId: string;
  province: ProvinceKey;
  group: ProductGroup;
  facilityId: string;
};

/** Under what an entry counts: its province with the unit that one merged into, its group there, its producer. */
export async function countedOf(
  db: Connection,
  entry: Omit<CountedEntry, 'id' | 'roundId'>,
): Promise<Counted> {
  const { province, group, facilityId } = entry;
  return { provinces: await withMerged(db, [province]), group, facilityId };
}

/**
 * Takes a place in every limit of an entry; `document` is the number of its override, if it has one. Refuses with the
 * first limit that is full. The round must be held.
 */
export async function takePlacesOf(
  tx: Connection,
  entry: CountedEntry,
): Promise<{ places: Taken<LimitOn>[]; document: string | null } | Refusal> {
  const document = await findOverride(tx, entry.roundId, entry.id);
  const place = { roundId: entry.roundId, entryId: entry.id, overridden: document !== null };
  const got = await takePlaces(tx, place, await countedOf(tx, entry));
  return got.full ? refusalOf(tx, got.full) : { places: got.places, document };
}

/**
 * Takes back the places of an entry that gave them up when it was merged. It had been admitted, so it is never refused:
 * where a maximum has filled since, it counts as admitted beyond it.
 */
export async function retakePlacesOf(tx: Connection, entry: CountedEntry): Promise<void> {
  const place = { roundId: entry.roundId, entryId: entry.id, overridden: true };
  await takePlaces(tx, place, await countedOf(tx, entry));
}

/** Moves the place of an entry in its group's limit to another group. Refuses, at `group`, where that limit is full. */
export async function regroupPlaceOf(
  tx: Connection,
  entry: CountedEntry,
  group: ProductGroup,
): Promise<Refusal | undefined> {
  if (group === entry.group) return undefined;
  const overridden = (await findOverride(tx, entry.roundId, entry.id)) !== null;
  const place = { roundId: entry.roundId, entryId: entry.id, overridden };
  const got: Got = await moveGroupPlace(tx, place, await countedOf(tx, { ...entry, group }));
  return got.full ? refusalOf(tx, got.full, 'group') : undefined;
}

/** The refusal of a full limit, with what it is on in words. */
export async function refusalOf(db: Connection, limit: LimitOn, field?: string): Promise<Refusal> {
  const { target } = limit;
  const named = 'province' in target ? await findProvince(db, target.province) : null;
  const producer = 'facilityId' in target ? await findFacilityName(db, target.facilityId) : '';
  const group = 'group' in target ? target.group : 0;
  return fullRefusal(limit, { province: named?.name ?? '', group, producer }, field);
}
