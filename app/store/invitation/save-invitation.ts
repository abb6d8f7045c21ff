import type { InvitedRole, OfferedSeat } from '~/domain/invitation';
import type { ProvinceKey } from '~/domain/province';
import type { Connection } from '../database';
import { tokenDigest } from './find-invitation';

type NewInvitation = {
  id: string;
  token: string;
  email: string;
  name: string;
  role: InvitedRole;
  province: ProvinceKey | null;
  roundId: string | null;
  seat: OfferedSeat | null;
  invitedBy: string;
  createdAt: Date;
  expiresAt: Date;
};

/** Stores an invitation with its token's digest; an older one to the same post is withdrawn by it. */
export async function createInvitation(tx: Connection, invitation: NewInvitation): Promise<void> {
  const { token, province, seat, ...rest } = invitation;
  const place = { codeSet: province?.codeSet ?? null, code: province?.code ?? null };
  const { email, role, roundId, createdAt } = rest;
  await tx.invitation.updateMany({
    where: { email, role, roundId, ...place, acceptedAt: null, withdrawnAt: null },
    data: { withdrawnAt: createdAt },
  });
  await tx.invitation.create({
    data: { ...rest, ...place, ...(seat ? { seat } : {}), tokenHash: tokenDigest(token) },
  });
}

/** Marks an invitation accepted, once: false where it is used, withdrawn or expired, whoever came first. */
export async function markAccepted(tx: Connection, invitationId: string, at: Date): Promise<boolean> {
  const taken = await tx.invitation.updateMany({
    where: { id: invitationId, acceptedAt: null, withdrawnAt: null, expiresAt: { gt: at } },
    data: { acceptedAt: at },
  });
  return taken.count === 1;
}

/** Withdraws an invitation that is still open; false where it is not. */
export async function markWithdrawn(tx: Connection, invitationId: string, at: Date): Promise<boolean> {
  const taken = await tx.invitation.updateMany({
    where: { id: invitationId, acceptedAt: null, withdrawnAt: null },
    data: { withdrawnAt: at },
  });
  return taken.count === 1;
}
