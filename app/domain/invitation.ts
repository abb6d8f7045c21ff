import { type Actor, may } from './permission';
import type { ProvinceKey } from './province';

/**
 * Invitations: how anyone but a producer comes in. The organiser invites to every role; a province invites its own
 * colleagues and its promotion centre. A link holds a secret token; only its digest is kept.
 */
export const lastingRoles = ['ORGANISER', 'SECRETARIAT', 'AUDITOR', 'PROVINCE', 'PROMOTION_CENTRE'] as const;

/** Roles that outlive a round. */
export type LastingRole = (typeof lastingRoles)[number];

export const invitedRoles = [...lastingRoles, 'JUROR', 'COUNCIL'] as const;

/** Everything one can be invited to be. */
export type InvitedRole = (typeof invitedRoles)[number];

/** The seat that an invitation to the jury or the council offers. `replaces`: the seat of the juror it takes over. */
export type OfferedSeat = { groups: number[]; head: boolean; chair: boolean; replaces?: string };

/** How long a link works, in milliseconds: 14 days. */
export const invitationLasts = 14 * 24 * 3_600_000;

/** Whether a role belongs to a province. */
export function isProvincial(role: InvitedRole): boolean {
  return role === 'PROVINCE' || role === 'PROMOTION_CENTRE';
}

/** Whether a role is a seat in a round. */
export function isSeat(role: InvitedRole): role is 'JUROR' | 'COUNCIL' {
  return role === 'JUROR' || role === 'COUNCIL';
}

/** Whether this person may invite to this role, in this province where the role has one. */
export function mayInvite(actor: Actor, role: InvitedRole, province: ProvinceKey | null): boolean {
  if (may(actor, 'people.invite')) return true;
  return isProvincial(role) && province !== null && may(actor, 'colleague.invite', { province });
}

/** What has become of an invitation at an instant (ISO 8601). */
export function invitationStatus(
  invitation: { acceptedAt: string | null; withdrawnAt: string | null; expiresAt: string },
  now: string,
): 'ACCEPTED' | 'WITHDRAWN' | 'EXPIRED' | 'PENDING' {
  if (invitation.acceptedAt) return 'ACCEPTED';
  if (invitation.withdrawnAt) return 'WITHDRAWN';
  return Date.parse(invitation.expiresAt) <= Date.parse(now) ? 'EXPIRED' : 'PENDING';
}
