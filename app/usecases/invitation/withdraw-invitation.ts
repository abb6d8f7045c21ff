import { mayInvite } from '~/domain/invitation';
import type { Actor } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { recordAudit } from '~/store/audit';
import { findInvitation } from '~/store/invitation/find-invitation';
import { markWithdrawn } from '~/store/invitation/save-invitation';
import { findRound } from '~/store/round/find-round';
import { transact } from '~/store/transaction';
import type { World } from '../world';

/**
 * Withdraws an open invitation: who might have sent it may take it back. Its link stops working at once. With
 * `roundCode` it must be one to a seat of that round.
 */
export async function withdrawInvitation(
  world: World,
  actor: Actor,
  input: { invitationId: string; roundCode?: string },
): Promise<{ withdrawn: string } | Refusal> {
  const invitation = await findInvitation(world.db, input.invitationId);
  if (!invitation) return refuse('notFound');
  if (input.roundCode !== undefined) {
    const round = await findRound(world.db, input.roundCode);
    if (!round || round.id !== invitation.roundId) return refuse('notFound');
  }
  if (!mayInvite(actor, invitation.role, invitation.province)) return refuse('notAllowed');
  return transact(world.db, async (tx) => {
    const at = world.clock.now();
    if (!(await markWithdrawn(tx, invitation.id, at))) return refuse('account.invitationInvalid');
    const { id: objectId, roundId } = invitation;
    const audit = { id: world.ids.id(), at, actorId: actor.accountId, act: 'invitation.withdrawn', roundId };
    await recordAudit(tx, { ...audit, objectType: 'invitation', objectId });
    return { withdrawn: objectId };
  });
}
