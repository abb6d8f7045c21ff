import { type InvitedRole, invitationLasts, isProvincial, isSeat, mayInvite } from '~/domain/invitation';
import type { Actor } from '~/domain/permission';
import type { ProvinceKey } from '~/domain/province';
import { type Refusal, refuse } from '~/domain/refusal';
import { recordAudit } from '~/store/audit';
import { createInvitation } from '~/store/invitation/save-invitation';
import { transact } from '~/store/transaction';
import type { World } from '../world';
import { announceInvitation } from './announce-invitation';
import { findPost } from './find-post';

export type Invite = {
  email: string;
  name: string;
  role: InvitedRole;
  /** PROVINCE and PROMOTION_CENTRE. */
  province?: ProvinceKey;
  /** JUROR and COUNCIL. */
  roundCode?: string;
  /** JUROR: the product groups, and whether as head of the jury. */
  groups?: number[];
  head?: boolean;
  /** COUNCIL. */
  chair?: boolean;
};

export type Invited = { invitationId: string; token: string; link: string };

/**
 * Invites somebody to a post. The answer holds the link, which is shown once and sent by mail; an older open invitation
 * of the same person to the same post is withdrawn.
 */
export async function invite(world: World, actor: Actor, input: Invite): Promise<Invited | Refusal> {
  const { email, name, role, groups = [], head = false, chair = false } = input;
  const province = isProvincial(role) ? (input.province ?? null) : null;
  if (!mayInvite(actor, role, province)) return refuse('notAllowed');
  if (role === 'JUROR' && groups.length === 0) return refuse('formFaults', {}, 'groups');
  const at = world.clock.now();
  const post = await findPost(world.db, { email, role, province, roundCode: input.roundCode, at });
  if ('refused' in post) return post;
  const [invitationId, token] = [world.ids.id(), world.ids.code() + world.ids.code()];
  const link = `${world.origin}/invitation/${token}`;
  const { roundId } = post;
  return transact(world.db, async (tx) => {
    await createInvitation(tx, {
      ...{
        id: invitationId,
        token,
        email,
        name,
        role,
        province,
        roundId,
        invitedBy: actor.accountId,
        createdAt: at,
      },
      seat: isSeat(role) ? { groups, head, chair } : null,
      expiresAt: new Date(at.getTime() + invitationLasts),
    });
    const audit = { id: world.ids.id(), at, actorId: actor.accountId, act: 'invitation.sent', roundId };
    await recordAudit(tx, { ...audit, objectType: 'invitation', objectId: invitationId, facts: { role } });
    await announceInvitation(world, tx, { email, name, role, place: post.place, inviter: actor.name, link });
    return { invitationId, token, link };
  });
}
