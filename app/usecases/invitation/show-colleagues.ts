import { type Actor, may } from '~/domain/permission';
import { type ProvinceKey, provinceText } from '~/domain/province';
import { type Refusal, refuse } from '~/domain/refusal';
import { listProvinceStaff } from '~/store/account/memberships';
import { listOpenInvitations } from '~/store/invitation/find-invitation';
import { findProvince } from '~/store/province/list-provinces';
import type { World } from '../world';
import { invitedOf, personOf } from './show-people';

/** The province that an officer speaks for: the unit of the post, not those merged into it. */
export function provinceOf(actor: Actor): ProvinceKey | null {
  const post = actor.posts.find((held) => held.role === 'PROVINCE');
  return post && 'provinces' in post ? (post.provinces[0] ?? null) : null;
}

/** Shows a province officer the colleagues, the promotion centre and the invitations that wait. */
export async function showColleagues(world: World, actor: Actor) {
  const province = provinceOf(actor);
  if (!province || !may(actor, 'colleague.invite', { province })) return refuse('notAllowed') as Refusal;
  const [unit, members, open] = await Promise.all([
    findProvince(world.db, province),
    listProvinceStaff(world.db, province),
    listOpenInvitations(world.db, { province }),
  ]);
  const names = new Map([[provinceText(province), unit?.name ?? '']]);
  const now = world.clock.now().toISOString();
  return {
    province: unit?.name ?? '',
    members: members.map((member) => personOf(member, names)),
    invitations: open.map((invitation) => invitedOf(invitation, names, now)),
  };
}
