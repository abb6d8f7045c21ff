import { canMove } from '~/domain/entry';
import { type Actor, may } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import { allows } from '~/domain/round';
import { findRoundEntry } from '~/store/entry/find-entry';
import { listSteps } from '~/store/entry/list-steps';
import { listRoundProvinces } from '~/store/entry/round-province';
import { findRound } from '~/store/round/find-round';
import type { World } from '../world';
import { checkEligibility } from './check-eligibility';
import { closingDay } from './deadlines';
import { viewOf } from './round-view';

/** Shows a file to the province officer who checks it: beside its eligibility check, its way, and the places left. */
export async function showProvinceEntry(
  world: World,
  actor: Actor,
  input: { roundCode: string; entryId: string },
) {
  const state = await findRound(world.db, input.roundCode);
  const entry = state ? await findRoundEntry(world.db, state.id, input.entryId) : null;
  if (!state || !entry || entry.status === 'DRAFT') return refuse('notFound');
  if (!may(actor, 'entry.check', { province: entry.province })) return refuse('notAllowed');
  const [checks, steps, parts] = await Promise.all([
    checkEligibility(world.db, entry, state),
    listSteps(world.db, state.id, entry.id),
    listRoundProvinces(world.db, state.id, [entry.province]),
  ]);
  const round = viewOf(state, world.clock.now());
  const waiting = canMove(entry.status, 'forward') === true && allows(round.phase, 'forward');
  return {
    entry,
    steps,
    round,
    part: parts[0] ?? null,
    checks,
    closingDay: closingDay(state),
    can: { check: waiting },
  };
}
