import type { EntrySections } from '~/domain/entry';
import { localDay } from '~/domain/local-time';
import { type PaperDossier, paperRefusal } from '~/domain/paper-dossier';
import { type Actor, may } from '~/domain/permission';
import type { ProvinceKey } from '~/domain/province';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { allows, type ProductGroup } from '~/domain/round';
import { recordAudit } from '~/store/audit';
import type { Connection } from '~/store/database';
import { entrySearch } from '~/store/entry/refresh-search';
import type { RoundProvince } from '~/store/entry/round-province';
import { beginSteps, insertEntry } from '~/store/entry/save-entry';
import { insertPaper } from '~/store/entry/save-paper';
import { type Facility, findFacility } from '~/store/facility/find-facility';
import { calendarOf, findRound, phaseOf, type RoundState } from '~/store/round/find-round';
import { transact } from '~/store/transaction';
import { ownershipOf } from '../facility/ownership';
import type { World } from '../world';
import { late } from './deadlines';
import { paperOwnership } from './paper-ownership';
import { placeIn } from './place-in';

/** What a new entry says; `invented` marks a filler of the demo, no real product. */
export type EntryInput = {
  name: string;
  group: ProductGroup;
  isSet: boolean;
  setItems: string[];
  sections: EntrySections;
};

/** `paper`: the dossier came on paper; it counts by its envelope, also after the clock has ended registration. */
type NewEntry = EntryInput & {
  facilityId: string;
  roundCode: string;
  invented?: boolean;
  paper?: PaperDossier | null;
};

/**
 * Starts the draft of an entry in a regional round that takes registrations and in which the facility's province takes
 * part. A national round is entered with a regional recognition instead (carryEntry). A dossier on paper is recorded by
 * the province, its promotion centre or the support team; its producer or promotion centre writes the file from it.
 */
export async function startEntry(
  world: World,
  actor: Actor,
  input: NewEntry,
): Promise<{ id: string } | Refusal> {
  const { facilityId, roundCode, paper = null } = input;
  const round = await findRound(world.db, roundCode);
  if (!round) return refuse('notFound', {}, 'roundCode');
  const owner = paper ? await paperOwnership(world, actor, round) : ownershipOf(actor);
  const facility = await findFacility(world.db, owner, facilityId);
  if (!facility) return refuse('notFound', {}, 'facilityId');
  const act = paper ? 'entry.recordPaper' : 'entry.write';
  if (!may(actor, act, { facilityId, province: facility.province })) return refuse('notAllowed');
  if (round.level === 'NATIONAL') return refuse('entry.notRecognised');
  const place = await placeIn(world, round, facility.province);
  if (isRefusal(place)) return place;
  const untimely = startRefusal(round, place.province, paper, world.clock.now());
  return untimely ?? transact(world.db, (tx) => begin(world, actor, tx, { input, round, facility, place }));
}

function startRefusal(
  round: RoundState,
  province: ProvinceKey,
  paper: PaperDossier | null,
  now: Date,
): Refusal | undefined {
  const phase = phaseOf(round, now, province);
  if (!allows(phase, paper ? 'paper' : 'submit')) return late(round, province, phase, 'submit');
  if (!paper) return undefined;
  const calendar = calendarOf(round, province);
  return paperRefusal(round.rules.paperDossier, paper, calendar, localDay(now.toISOString()));
}

type Beginning = { input: NewEntry; round: RoundState; facility: Facility; place: RoundProvince };

async function begin(
  world: World,
  actor: Actor,
  tx: Connection,
  { input, round, facility, place }: Beginning,
) {
  const { facilityId, roundCode: _code, paper = null, ...texts } = input;
  const id = world.ids.id();
  const at = world.clock.now();
  const { accountId: byId } = actor;
  const search = entrySearch({ name: texts.name, producer: facility.name, code: null, province: place.name });
  const { province } = place;
  await insertEntry(tx, round.id, { ...texts, id, facilityId, province, search, createdById: byId, at });
  await beginSteps(tx, id, { id: world.ids.id(), at, byId });
  if (paper) await insertPaper(tx, id, paper, { at, byId });
  const event = {
    id: world.ids.id(),
    at,
    actorId: byId,
    objectType: 'entry',
    objectId: id,
    roundId: round.id,
  };
  const act = paper ? 'entry.recordPaper' : 'entry.start';
  await recordAudit(tx, { ...event, act, facts: { facilityId, ...paper } });
  return { id };
}
