import { type InvitedRole, isProvincial, isSeat, mayInvite } from '~/domain/invitation';
import type { Actor } from '~/domain/permission';
import type { ProvinceKey } from '~/domain/province';
import { type Refusal, refuse } from '~/domain/refusal';
import { transact } from '~/store/transaction';
import type { World } from '../world';
import { findPost } from './find-post';
import { type Invited, sendInvitation } from './send-invitation';

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
  const seat = isSeat(role) ? { groups, head, chair } : null;
  return transact(world.db, (tx) =>
    sendInvitation(world, tx, actor, { email, name, role, province, ...post, seat }),
  );
}
