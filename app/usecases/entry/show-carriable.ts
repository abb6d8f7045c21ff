import { recognitionStands } from '~/domain/eligibility/paper-checks';
import { type Actor, mayEver } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import { allows } from '~/domain/round';
import { listCertified } from '~/store/entry/find-certified';
import { findRound } from '~/store/round/find-round';
import { ownershipOf } from '../facility/ownership';
import type { World } from '../world';
import { closingDay } from './deadlines';
import { viewOf } from './round-view';

/** Shows which regionally recognised products can enter a national round, and which have. */
export async function showCarriable(world: World, actor: Actor, input: { roundCode: string }) {
  if (!mayEver(actor, 'entry.carry')) return refuse('notAllowed');
  const state = await findRound(world.db, input.roundCode);
  if (state?.level !== 'NATIONAL') return refuse('notFound');
  const now = world.clock.now();
  const certified = await listCertified(world.db, ownershipOf(actor));
  const round = viewOf(state, now, ...certified.map((one) => one.province));
  const rows = certified.map((one) => {
    const { certificateId, number, validUntil, name, roundCode, facility } = one;
    const entryId = one.carriedTo.find((carried) => carried.roundId === round.id)?.entryId ?? null;
    const opens = recognitionStands(one, closingDay(state));
    return { certificateId, number, validUntil, name, roundCode, producer: facility.name, entryId, opens };
  });
  return { round, rows, open: allows(round.phase, 'submit') };
}
