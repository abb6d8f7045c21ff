import { canMove, type EntryMove } from '~/domain/entry';
import { type Actor, may } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import { findOwnEntry } from '~/store/entry/find-entry';
import { listSteps } from '~/store/entry/list-steps';
import { findProvince } from '~/store/facility/find-province';
import { findRound, type RoundState } from '~/store/round/find-round';
import { ownershipOf } from '../facility/ownership';
import type { World } from '../world';
import { checkEligibility } from './check-eligibility';
import { inTime } from './deadlines';
import { viewOf } from './round-view';

/** Shows an entry to its producer or promotion centre: the file, its eligibility check, its way, and what can be done. */
export async function showEntry(world: World, actor: Actor, input: { entryId: string }) {
  const entry = await findOwnEntry(world.db, ownershipOf(actor), input.entryId);
  if (!entry) return refuse('notFound');
  const subject = { facilityId: entry.facility.id, province: entry.province };
  if (!may(actor, 'entry.write', subject)) return refuse('notAllowed');
  const round = (await findRound(world.db, entry.roundCode)) as RoundState;
  const [checks, steps, province] = await Promise.all([
    checkEligibility(world.db, entry, round),
    listSteps(world.db, entry.roundId, entry.id),
    findProvince(world.db, entry.province),
  ]);
  const now = world.clock.now();
  const can = (move: EntryMove) =>
    canMove(entry.status, move) === true && inTime(round, entry, move, now) === true;
  return {
    entry,
    steps,
    provinceName: province?.name ?? '',
    round: viewOf(round, now, entry.province),
    checks,
    can: { edit: can('edit'), submit: can('submit'), withdraw: can('withdraw') },
  };
}
