import type { EntrySections } from '~/domain/entry';
import { type Actor, may } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { allows, type ProductGroup } from '~/domain/round';
import { recordAudit } from '~/store/audit';
import { entrySearch } from '~/store/entry/refresh-search';
import { beginSteps, insertEntry } from '~/store/entry/save-entry';
import { findFacility } from '~/store/facility/find-facility';
import { findRound, phaseOf } from '~/store/round/find-round';
import { transact } from '~/store/transaction';
import { ownershipOf } from '../facility/ownership';
import type { World } from '../world';
import { late } from './deadlines';
import { placeIn } from './place-in';

/** What a new entry says; `invented` marks a filler of the demo, no real product. */
export type EntryInput = {
  name: string;
  group: ProductGroup;
  isSet: boolean;
  setItems: string[];
  sections: EntrySections;
};

/**
 * Starts the draft of an entry in a regional round that takes registrations and in which the facility's province takes
 * part. A national round is entered with a regional recognition instead (carryEntry).
 */
export async function startEntry(
  world: World,
  actor: Actor,
  input: EntryInput & { facilityId: string; roundCode: string; invented?: boolean },
): Promise<{ id: string } | Refusal> {
  const { facilityId, roundCode, ...texts } = input;
  const facility = await findFacility(world.db, ownershipOf(actor), facilityId);
  if (!facility) return refuse('notFound', {}, 'facilityId');
  if (!may(actor, 'entry.write', { facilityId, province: facility.province })) return refuse('notAllowed');
  const round = await findRound(world.db, roundCode);
  if (!round) return refuse('notFound', {}, 'roundCode');
  if (round.level === 'NATIONAL') return refuse('entry.notRecognised');
  const phase = phaseOf(round, world.clock.now());
  if (!allows(phase, 'submit')) return late(round, phase, 'submit');
  const place = await placeIn(world, round, facility.province);
  if (isRefusal(place)) return place;
  const id = world.ids.id();
  const at = world.clock.now();
  const search = entrySearch({ name: texts.name, producer: facility.name, code: null, province: place.name });
  const { accountId } = actor;
  return transact(world.db, async (tx) => {
    const { province } = place;
    await insertEntry(tx, round.id, {
      ...texts,
      id,
      facilityId,
      province,
      search,
      createdById: accountId,
      at,
    });
    await beginSteps(tx, id, { id: world.ids.id(), at, byId: accountId });
    await recordAudit(tx, {
      ...{
        id: world.ids.id(),
        at,
        actorId: accountId,
        act: 'entry.start',
        objectType: 'entry',
        objectId: id,
      },
      ...{ roundId: round.id, facts: { facilityId } },
    });
    return { id };
  });
}
