import { type Actor, may } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import {
  type IntakeFilter,
  intakePageSize,
  listIntake,
  listRoundProvinces,
} from '~/store/intake/list-intake';
import { reconcile } from '~/store/intake/reconcile';
import { findRound, phaseOf } from '~/store/round/find-round';
import type { World } from '../world';

/** Shows a page of a round's received entries, narrowed by the filter, with the counts that reconcile. */
export async function showIntake(world: World, actor: Actor, input: { roundCode: string } & IntakeFilter) {
  if (!may(actor, 'entry.receive')) return refuse('notAllowed');
  const { roundCode, ...filter } = input;
  const round = await findRound(world.db, roundCode);
  if (!round) return refuse('notFound');
  const [list, counts, provinces] = await Promise.all([
    listIntake(world.db, round.id, filter),
    reconcile(world.db, round.id),
    listRoundProvinces(world.db, round.id),
  ]);
  return {
    round: { code: round.code, name: round.name, nameEn: round.nameEn },
    phase: phaseOf(round, world.clock.now()),
    counts,
    provinces,
    filter,
    pageSize: intakePageSize,
    ...list,
  };
}
