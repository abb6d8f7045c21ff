import type { Actor } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { listRoundProvinces } from '~/store/intake/list-intake';
import { findRound } from '~/store/round/find-round';
import { findVisit, type Visit } from '~/store/visit/find-visit';
import { listMemberVisits } from '~/store/visit/list-visits';
import type { World } from '../world';
import { mayRecord } from './may-read-visit';

/** The visits that a tablet takes along: those of its juror's teams that may still be recorded, whole. */
export async function showTabletVisits(world: World, actor: Actor, input: { roundCode: string }) {
  const round = await findRound(world.db, input.roundCode);
  if (!round) return refuse('notFound') as Refusal;
  const [ids, provinces] = await Promise.all([
    listMemberVisits(world.db, round.id, actor.accountId),
    listRoundProvinces(world.db, round.id),
  ]);
  const names = new Map(provinces.map(({ code, name }) => [code, name]));
  const found = await Promise.all(ids.map((id) => findVisit(world.db, round.id, id)));
  const own = found.filter((visit): visit is Visit => visit !== null && mayRecord(actor, visit));
  return { visits: own.map((visit) => forTablet(visit, names.get(visit.province.code) ?? '')) };
}

function forTablet(visit: Visit, province: string) {
  const { id, facility, plannedFor, note, record } = visit;
  const { name, address, representative } = facility;
  return {
    ...{ id, facility: { name, address, representative }, province, plannedFor, note, record },
    team: visit.members.map((member) => ({ name: member.name, lead: member.lead })),
    entries: visit.entries.map(({ entryId, code, name: product, group }) => ({
      ...{ id: entryId, code, name: product, group },
    })),
    photos: visit.photos.map(({ id: photoId, caption, takenAt }) => ({ id: photoId, caption, takenAt })),
  };
}
