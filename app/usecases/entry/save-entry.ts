import type { Actor } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { entrySearch } from '~/store/entry/refresh-search';
import { listRoundProvinces } from '~/store/entry/round-province';
import { updateTexts } from '~/store/entry/save-entry';
import { regroupPlaceOf } from '../quota/places';
import type { World } from '../world';
import { changeOwnEntry } from './change-entry';
import type { EntryInput } from './start-entry';

/**
 * Saves what is given of an entry's texts. `version` is the one the person saw: where somebody has saved since, nothing
 * is written and `changedMeanwhile` says so. A file that was forwarded moves its place in the quota with its group.
 */
export async function saveEntry(
  world: World,
  actor: Actor,
  input: { entryId: string; version: number; changes: Partial<EntryInput> },
): Promise<{ id: string; version: number } | Refusal> {
  const { entryId, version, changes } = input;
  return changeOwnEntry(world, actor, {
    ...{ entryId, move: 'edit', act: 'entry.save' },
    work: async (tx, { entry }, at) => {
      if (entry.version !== version) return refuse('changedMeanwhile');
      const counted = { ...entry, facilityId: entry.facility.id };
      const refusal = await regroupPlaceOf(tx, counted, changes.group ?? entry.group);
      if (refusal) return refusal;
      const [place] = await listRoundProvinces(tx, entry.roundId, [entry.province]);
      const name = changes.name ?? entry.name;
      const named = { name, producer: entry.facility.name, code: entry.code, province: place?.name ?? '' };
      await updateTexts(tx, entry.roundId, entryId, { ...changes, search: entrySearch(named) }, at);
      const facts = { fields: Object.keys(changes), version: version + 1 };
      return { answer: { id: entryId, version: version + 1 }, audit: { facts } };
    },
  });
}
