import type { Actor } from '~/domain/permission';
import type { ProvinceKey } from '~/domain/province';
import type { Ownership } from '~/store/facility/find-facility';

/** Whose facilities and entries a person writes: a producer its own, a promotion centre those of its province. */
export function ownershipOf(actor: Actor): Ownership {
  const facilityIds = actor.posts.flatMap((post) => (post.role === 'PRODUCER' ? [post.facilityId] : []));
  return { facilityIds, provinces: provincesOf(actor, 'PROMOTION_CENTRE') };
}

/** The provinces a person stands for in a role, with the units merged into them. */
export function provincesOf(actor: Actor, role: 'PROVINCE' | 'PROMOTION_CENTRE'): ProvinceKey[] {
  return actor.posts.flatMap((post) => (post.role === role && 'provinces' in post ? post.provinces : []));
}
