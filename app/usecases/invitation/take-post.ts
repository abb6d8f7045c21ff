import { isSeat } from '~/domain/invitation';
import { type Refusal, refuse } from '~/domain/refusal';
import { seatRefusal } from '~/domain/round-settings';
import { addMembership, holdsRole } from '~/store/account/memberships';
import type { Connection } from '~/store/database';
import type { InvitationState } from '~/store/invitation/find-invitation';
import { takeOver } from '~/store/panel/replace-seat';
import { addCouncilSeat, addJurorSeat, holdsSeat } from '~/store/panel/seats';
import { phaseOf } from '~/store/round/find-round';
import { lockRound } from '~/store/round/record-act';
import { findRoundById } from '~/store/round/round-settings';
import type { World } from '../world';

type Offer = Pick<InvitationState, 'role' | 'province' | 'roundId' | 'seat'>;

/**
 * Gives an account the post that was offered; refuses where it holds it. Seats are given with the round locked,
 * while its phase leaves them open; one that replaces another takes over its assigned entries.
 */
export async function takePost(
  world: World,
  tx: Connection,
  offer: Offer,
  accountId: string,
): Promise<Refusal | undefined> {
  const { role, province, roundId } = offer;
  const createdAt = world.clock.now();
  if (!isSeat(role)) {
    if (await holdsRole(tx, accountId, { role, province })) return refuse('account.alreadySeated');
    await addMembership(tx, accountId, { id: world.ids.id(), role, province, createdAt });
    return undefined;
  }
  if (!roundId) return refuse('notFound');
  await lockRound(tx, roundId);
  const round = await findRoundById(tx, roundId);
  const fixed = round ? seatRefusal(role, phaseOf(round, createdAt)) : refuse('notFound');
  if (fixed) return fixed;
  if (await holdsSeat(tx, roundId, accountId, role)) return refuse('account.alreadySeated');
  const add = role === 'JUROR' ? addJurorSeat : addCouncilSeat;
  const seat = offer.seat ?? { groups: [], head: false, chair: false };
  await add(tx, { id: world.ids.id(), roundId, accountId, createdAt }, seat);
  if (role === 'JUROR' && seat.replaces) await takeOver(tx, roundId, seat.replaces, accountId);
  return undefined;
}
