import { recognitionStands } from '~/domain/eligibility/paper-checks';
import { type Actor, may } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { allows } from '~/domain/round';
import { recordAudit } from '~/store/audit';
import type { Connection } from '~/store/database';
import { type Certified, findCertified } from '~/store/entry/find-certified';
import { type EntryFile, findRoundEntry } from '~/store/entry/find-entry';
import { entrySearch } from '~/store/entry/refresh-search';
import type { RoundProvince } from '~/store/entry/round-province';
import { copyPhotos, insertPapers, type NewPaper } from '~/store/entry/save-attachments';
import { beginSteps, insertEntry } from '~/store/entry/save-entry';
import { findRound, phaseOf, type RoundState } from '~/store/round/find-round';
import { transact } from '~/store/transaction';
import { ownershipOf } from '../facility/ownership';
import type { World } from '../world';
import { closingDay, late } from './deadlines';
import { placeIn } from './place-in';

/**
 * Enters a regionally recognised product in a national round: a draft that inherits texts, photos and papers of the
 * regional file and rests on the regional certificate. Once for each product and round, whoever tries at the same time.
 */
export async function carryEntry(
  world: World,
  actor: Actor,
  input: { certificateId: string; roundCode: string },
): Promise<{ id: string } | Refusal> {
  const certified = await findCertified(world.db, ownershipOf(actor), input.certificateId);
  const round = await findRound(world.db, input.roundCode);
  if (!certified || round?.level !== 'NATIONAL') return refuse('notFound');
  const { facility, province } = certified;
  if (!may(actor, 'entry.carry', { facilityId: facility.id, province })) return refuse('notAllowed');
  const now = world.clock.now();
  const place = await placeIn(world, round, facility.province);
  if (isRefusal(place)) return place;
  const phase = phaseOf(round, now, place.province);
  if (!allows(phase, 'submit')) return late(round, place.province, phase, 'submit');
  if (!recognitionStands(certified, closingDay(round))) return refuse('entry.notRecognised');
  return transact(world.db, (tx) => inherit(world, actor, tx, { certified, round, place }));
}

type Inheritance = { certified: Certified; round: RoundState; place: RoundProvince };

async function inherit(world: World, actor: Actor, tx: Connection, { certified, round, place }: Inheritance) {
  const source = (await findRoundEntry(tx, certified.roundId, certified.entryId)) as EntryFile;
  const { name, group, isSet, setItems, sections, invented, facility } = source;
  const id = world.ids.id();
  const at = world.clock.now();
  const search = entrySearch({ name, producer: facility.name, code: null, province: place.name });
  const { accountId } = actor;
  const created = await insertEntry(tx, round.id, {
    ...{ id, name, group, isSet, setItems, sections, invented, search, at },
    ...{
      facilityId: facility.id,
      province: place.province,
      createdById: accountId,
      carriedFromId: source.id,
    },
  });
  if (!created) return refuse('entry.alreadyCarried');
  await copyPhotos(tx, source.id, id, world.ids.id);
  await insertPapers(tx, id, inheritedPapers(source, certified, world.ids.id));
  await beginSteps(tx, id, { id: world.ids.id(), at, byId: accountId });
  const facts = { certificate: certified.number, carriedFromId: source.id };
  const event = { id: world.ids.id(), at, actorId: accountId, act: 'entry.carry', roundId: round.id, facts };
  await recordAudit(tx, { ...event, objectType: 'entry', objectId: id });
  return { id };
}

function inheritedPapers(source: EntryFile, certified: Certified, newId: () => string): NewPaper[] {
  const { number, issuer, issuedOn, validUntil } = certified;
  const days = { issuedOn, expiresOn: validUntil };
  const certificate = { kind: 'REGIONAL_CERTIFICATE', number, issuer, ...days, fileId: null } as const;
  return [...source.papers, certificate].map((paper) => ({ ...paper, id: newId() }));
}
