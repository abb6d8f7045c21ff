import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { signatureHolds } from '~/domain/visit/record';
import { reportLacks, reportNumber, tallyOf } from '~/domain/visit/report';
import { visitAllows } from '~/domain/visit/visit';
import { listRoundProvinces } from '~/store/intake/list-intake';
import { findRound, type RoundState } from '~/store/round/find-round';
import { findVisit, type Visit } from '~/store/visit/find-visit';
import type { World } from '../world';
import { candidatesFor } from './assign-team';
import type { VisitOfRound } from './change-visit';
import { sha256 } from './digest';
import { mayReadVisit, mayRecord, subjectOf } from './may-read-visit';
import { refuseOutsideVisits } from './visitable';

/** Shows a visit to its team, to those who run the round and, once reported, to jurors and the council. */
export async function showVisit(world: World, actor: Actor, input: VisitOfRound) {
  const found = await openVisit(world, actor, input);
  return 'refused' in found ? found : shownTo(world, actor, found);
}

async function shownTo(world: World, actor: Actor, { round, visit }: Opened) {
  const { record } = visit;
  const open = refuseOutsideVisits(round, world.clock.now()) === undefined;
  const provinces = await listRoundProvinces(world.db, round.id);
  return {
    round: { code: round.code, name: round.name, nameEn: round.nameEn, demo: round.demo },
    visit: {
      ...shownVisit(visit),
      province: provinces.find(({ code }) => code === visit.province.code)?.name ?? '',
    },
    record: {
      ...record,
      presences: record.presences.map((presence) => ({
        ...presence,
        holds: signatureHolds(record, presence, sha256),
      })),
    },
    tally: tallyOf(record.items),
    lacks: reportLacks(record, sha256),
    may: {
      record: open && visitAllows(record.state, 'record') && mayRecord(actor, visit),
      plan: open && visitAllows(record.state, 'plan') && may(actor, 'visit.plan'),
      cancel: open && visitAllows(record.state, 'cancel') && may(actor, 'visit.plan'),
    },
  };
}

/** Shows a visit with the server's time; who reads it without being of its team records nothing. */
export async function showTeamVisit(world: World, actor: Actor, input: VisitOfRound) {
  const shown = await showVisit(world, actor, input);
  return 'refused' in shown ? shown : { ...shown, now: world.clock.now().toISOString() };
}

/** Shows what somebody is about to sign; only a visit that may still be recorded is signed. */
export async function showSignature(world: World, actor: Actor, input: VisitOfRound & { person: string }) {
  const shown = await showVisit(world, actor, input);
  if ('refused' in shown) return shown;
  const person = shown.record.presences.find(({ id }) => id === input.person);
  return person ? { ...shown, person } : (refuse('notFound') as Refusal);
}

/** Shows what the plan of a visit is made of: the team as it is and everybody it may have. */
export async function showPlan(world: World, actor: Actor, input: VisitOfRound) {
  if (!may(actor, 'visit.plan')) return refuse('notAllowed') as Refusal;
  const found = await openVisit(world, actor, input);
  if ('refused' in found) return found;
  const [shown, candidates] = await Promise.all([
    shownTo(world, actor, found),
    candidatesFor(world.db, found.visit),
  ]);
  return { ...shown, candidates };
}

type Opened = { round: RoundState; visit: Visit };

/** A visit that this person may read, with its round. */
export async function openVisit(world: World, actor: Actor, input: VisitOfRound): Promise<Opened | Refusal> {
  const round = await findRound(world.db, input.roundCode);
  const visit = round && (await findVisit(world.db, round.id, input.visitId));
  if (!round || !visit || !mayReadVisit(actor, subjectOf(visit))) return refuse('notFound');
  return { round, visit };
}

/** What pages show of a visit beside its record. */
function shownVisit(visit: Visit) {
  const { id, facility, plannedFor, note, begunAt, reportedAt, cancelledAt, cancelReason, members } = visit;
  return {
    ...{ id, facility, plannedFor, note, begunAt, reportedAt, cancelledAt, cancelReason, members },
    drawn: visit.drawn,
    number: visit.number === null ? null : reportNumber(visit.number),
    digest: visit.digest,
    entries: visit.entries.map(({ entryId, code, name, group, invented }) => ({
      ...{ id: entryId, code, name, group, invented },
    })),
    photos: visit.photos.map(({ id: photoId, fileId, caption, takenAt, place, width, height }) => ({
      ...{ id: photoId, fileId, caption, takenAt, place, width, height },
    })),
  };
}
