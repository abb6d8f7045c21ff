import { invitationStatus } from '~/domain/invitation';
import { type Actor, may } from '~/domain/permission';
import { type ProvinceKey, provinceText } from '~/domain/province';
import { type Refusal, refuse } from '~/domain/refusal';
import { listStaff, type Member } from '~/store/account/memberships';
import { type InvitationState, listOpenInvitations } from '~/store/invitation/find-invitation';
import { listProvinces } from '~/store/province/list-provinces';
import type { World } from '../world';

/** Shows everybody with a lasting role but producers, the invitations that wait, and the provinces to invite to. */
export async function showPeople(world: World, actor: Actor) {
  if (!may(actor, 'people.invite')) return refuse('notAllowed') as Refusal;
  const [members, open, today, before] = await Promise.all([
    listStaff(world.db),
    listOpenInvitations(world.db, 'lasting'),
    listProvinces(world.db, '2025-34'),
    listProvinces(world.db, '2004-63'),
  ]);
  const names = new Map([...today, ...before].map((row) => [provinceText(row), row.name]));
  const now = world.clock.now().toISOString();
  return {
    members: members.map((member) => personOf(member, names)),
    invitations: open.map((invitation) => invitedOf(invitation, names, now)),
    provinces: today.map((row) => ({ value: provinceText(row), label: row.name })),
  };
}

const nameOf = (province: ProvinceKey | null, names: Map<string, string>) =>
  province ? (names.get(provinceText(province)) ?? null) : null;

/** A person as a list shows it. */
export function personOf(member: Member, names: Map<string, string>) {
  const { membershipId, name, title, email, role, since } = member;
  return { membershipId, name, title, email, role, since, province: nameOf(member.province, names) };
}

/** An open invitation as a list shows it. */
export function invitedOf(invitation: InvitationState, names: Map<string, string>, now: string) {
  const { id, name, email, role, expiresAt } = invitation;
  const expired = invitationStatus(invitation, now) === 'EXPIRED';
  return { id, name, email, role, expiresAt, expired, province: nameOf(invitation.province, names) };
}
