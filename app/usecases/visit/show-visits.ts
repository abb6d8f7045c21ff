import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { listRoundProvinces } from '~/store/intake/list-intake';
import { findRound, type RoundState } from '~/store/round/find-round';
import { countVisits, listVisits, type VisitFilter, visitPageSize } from '~/store/visit/list-visits';
import type { World } from '../world';
import { refuseOutsideVisits, visitableProducers } from './visitable';

type Input = { roundCode: string } & VisitFilter;

/** Shows a page of a round's visits to those who plan them, narrowed by the filter. */
export async function showVisits(world: World, actor: Actor, input: Input) {
  if (!may(actor, 'visit.plan')) return refuse('notAllowed') as Refusal;
  const { roundCode, ...filter } = input;
  const round = await findRound(world.db, roundCode);
  if (!round) return refuse('notFound') as Refusal;
  const [list, counts, provinces] = await Promise.all([
    listVisits(world.db, round.id, filter),
    countVisits(world.db, round.id),
    listRoundProvinces(world.db, round.id),
  ]);
  return { ...listOf(world, round, filter), ...list, counts, provinces };
}

/** Shows somebody the visits of a round whose team he belongs to. */
export async function showOwnVisits(world: World, actor: Actor, input: Input) {
  const { roundCode, ...filter } = input;
  const round = await findRound(world.db, roundCode);
  if (!round) return refuse('notFound') as Refusal;
  if (!may(actor, 'visit.record', { roundId: round.id })) return refuse('notAllowed') as Refusal;
  const [list, provinces] = await Promise.all([
    listVisits(world.db, round.id, filter, actor.accountId),
    listRoundProvinces(world.db, round.id),
  ]);
  return { ...listOf(world, round, filter), ...list, provinces };
}

function listOf(world: World, round: RoundState, filter: VisitFilter) {
  return {
    round: { code: round.code, name: round.name, nameEn: round.nameEn },
    filter,
    pageSize: visitPageSize,
    mayPlan: refuseOutsideVisits(round, world.clock.now()) === undefined,
  };
}

/** Producers to whom a visit may be planned by hand, searchable by name and province. */
export async function showUnvisited(world: World, actor: Actor, input: { roundCode: string }) {
  if (!may(actor, 'visit.plan')) return refuse('notAllowed') as Refusal;
  const round = await findRound(world.db, input.roundCode);
  if (!round) return refuse('notFound') as Refusal;
  const rows = await visitableProducers(world, round);
  return {
    round: { code: round.code, name: round.name, nameEn: round.nameEn },
    producers: rows.filter(({ visited }) => !visited),
    mayPlan: refuseOutsideVisits(round, world.clock.now()) === undefined,
  };
}
