import { canMove } from '~/domain/entry';
import { type Actor, may } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import { findRoundEntry } from '~/store/entry/find-entry';
import { listSteps } from '~/store/entry/list-steps';
import { listRoundProvinces } from '~/store/entry/round-province';
import { findRound } from '~/store/round/find-round';
import { foreseeForwarding } from '../quota/foresee-forwarding';
import type { World } from '../world';
import { checkEligibility } from './check-eligibility';
import { closingDay, inTime } from './deadlines';
import { viewOf } from './round-view';

/**
 * Shows a file to the province officer who checks it: beside its eligibility check, its way, the limits it counts under
 * and what forwarding it would come to.
 */
export async function showProvinceEntry(
  world: World,
  actor: Actor,
  input: { roundCode: string; entryId: string },
) {
  const state = await findRound(world.db, input.roundCode);
  const entry = state ? await findRoundEntry(world.db, state.id, input.entryId) : null;
  if (!state || !entry || entry.status === 'DRAFT') return refuse('notFound');
  if (!may(actor, 'entry.check', { province: entry.province })) return refuse('notAllowed');
  const [checks, steps, parts, foreseen] = await Promise.all([
    checkEligibility(world.db, entry, state),
    listSteps(world.db, state.id, entry.id),
    listRoundProvinces(world.db, state.id, [entry.province]),
    foreseeForwarding(world.db, { ...entry, facilityId: entry.facility.id }),
  ]);
  const now = world.clock.now();
  const round = viewOf(state, now, entry.province);
  const waiting = canMove(entry.status, 'forward') === true && inTime(state, entry, 'forward', now) === true;
  return {
    entry,
    steps,
    round,
    part: parts[0] ?? null,
    ...foreseen,
    checks,
    closingDay: closingDay(state),
    can: { check: waiting, forward: waiting && foreseen.full === null },
  };
}
