import type { Actor } from '~/domain/permission';
import type { ProvinceKey } from '~/domain/province';
import type { RoundRules } from '~/domain/round';

/** Whether a round's rules keep this juror from an entry: one of a province in whose name the juror also acts. */
export function barredFrom(actor: Actor, rules: RoundRules, province: ProvinceKey): boolean {
  if (!rules.barOwnProvince) return false;
  return actor.posts.some(
    (post) =>
      'provinces' in post &&
      post.provinces.some((own) => own.codeSet === province.codeSet && own.code === province.code),
  );
}
