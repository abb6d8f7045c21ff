import { type InvitedRole, invitationLasts, type OfferedSeat } from '~/domain/invitation';
import type { Actor } from '~/domain/permission';
import type { ProvinceKey } from '~/domain/province';
import { recordAudit } from '~/store/audit';
import type { Connection } from '~/store/database';
import { createInvitation } from '~/store/invitation/save-invitation';
import type { World } from '../world';
import { announceInvitation } from './announce-invitation';
import type { Post } from './find-post';

export type Invited = { invitationId: string; token: string; link: string };

type Offer = Post & {
  email: string;
  name: string;
  role: InvitedRole;
  province: ProvinceKey | null;
  seat: OfferedSeat | null;
};

/** Stores an invitation whose post has been found open, with its audit event and its letter, in one transaction. */
export async function sendInvitation(
  world: World,
  tx: Connection,
  actor: Actor,
  offer: Offer,
): Promise<Invited> {
  const { place, ...stored } = offer;
  const { email, name, role, roundId } = offer;
  const at = world.clock.now();
  const [invitationId, token] = [world.ids.id(), world.ids.code() + world.ids.code()];
  const link = `${world.origin}/invitation/${token}`;
  await createInvitation(tx, {
    ...stored,
    ...{ id: invitationId, token, invitedBy: actor.accountId, createdAt: at },
    expiresAt: new Date(at.getTime() + invitationLasts),
  });
  const audit = { id: world.ids.id(), at, actorId: actor.accountId, act: 'invitation.sent', roundId };
  await recordAudit(tx, { ...audit, objectType: 'invitation', objectId: invitationId, facts: { role } });
  await announceInvitation(world, tx, { email, name, role, place, inviter: actor.name, link });
  return { invitationId, token, link };
}
