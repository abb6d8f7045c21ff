import { createHash } from 'node:crypto';
import type { InvitedRole, OfferedSeat } from '~/domain/invitation';
import type { ProvinceKey } from '~/domain/province';
import type { Connection } from '../database';

/** An invitation as stored; instants are ISO 8601. */
export type InvitationState = {
  id: string;
  email: string;
  name: string;
  role: InvitedRole;
  province: ProvinceKey | null;
  roundId: string | null;
  seat: OfferedSeat | null;
  invitedBy: string;
  createdAt: string;
  expiresAt: string;
  acceptedAt: string | null;
  withdrawnAt: string | null;
};

/** The digest under which a token is stored: a copy of the table opens no invitation. */
export function tokenDigest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

type Row = NonNullable<Awaited<ReturnType<Connection['invitation']['findUnique']>>>;

const asInvitation = (row: Row): InvitationState => ({
  id: row.id,
  email: row.email,
  name: row.name,
  role: row.role as InvitedRole,
  province: row.codeSet && row.code ? ({ codeSet: row.codeSet, code: row.code } as ProvinceKey) : null,
  roundId: row.roundId,
  seat: row.seat as OfferedSeat | null,
  invitedBy: row.invitedBy,
  createdAt: row.createdAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  acceptedAt: row.acceptedAt?.toISOString() ?? null,
  withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
});

/** Finds the invitation of a link. */
export async function findInvitationByToken(db: Connection, token: string): Promise<InvitationState | null> {
  const row = await db.invitation.findUnique({ where: { tokenHash: tokenDigest(token) } });
  return row ? asInvitation(row) : null;
}

/** Finds an invitation by its id; who may touch it is decided by its role and province. */
export async function findInvitation(db: Connection, invitationId: string): Promise<InvitationState | null> {
  const row = await db.invitation.findUnique({ where: { id: invitationId } });
  return row ? asInvitation(row) : null;
}

type Place = { roundId: string } | { province: ProvinceKey } | 'lasting';

const placeOf = (place: Place) => {
  if (place === 'lasting') return { roundId: null };
  return 'roundId' in place
    ? { roundId: place.roundId }
    : { codeSet: place.province.codeSet, code: place.province.code };
};

/** Invitations to a round's seats, to a province, or to all lasting roles, that nobody has accepted or withdrawn. */
export async function listOpenInvitations(db: Connection, place: Place): Promise<InvitationState[]> {
  const rows = await db.invitation.findMany({
    where: { ...placeOf(place), acceptedAt: null, withdrawnAt: null },
    orderBy: { createdAt: 'desc' },
    take: 200,
  });
  return rows.map(asInvitation);
}
