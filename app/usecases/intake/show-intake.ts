import { type Actor, may } from '~/domain/permission';
import { splitOf } from '~/domain/reconciliation';
import { refuse } from '~/domain/refusal';
import { countReceived } from '~/store/intake/count-received';
import {
  type IntakeFilter,
  intakePageSize,
  listIntake,
  listRoundProvinces,
} from '~/store/intake/list-intake';
import { findRound, phaseOf } from '~/store/round/find-round';
import type { World } from '../world';

/** Shows a page of a round's received entries, narrowed by the filter, with the counts that reconcile. */
export async function showIntake(world: World, actor: Actor, input: { roundCode: string } & IntakeFilter) {
  if (!may(actor, 'entry.receive')) return refuse('notAllowed');
  const { roundCode, ...filter } = input;
  const round = await findRound(world.db, roundCode);
  if (!round) return refuse('notFound');
  const [list, received, provinces] = await Promise.all([
    listIntake(world.db, round.id, filter),
    countReceived(world.db, round.id),
    listRoundProvinces(world.db, round.id),
  ]);
  return {
    round: { code: round.code, name: round.name, nameEn: round.nameEn },
    phase: phaseOf(round, world.clock.now()),
    counts: splitOf(received),
    provinces,
    filter,
    pageSize: intakePageSize,
    ...list,
  };
}
