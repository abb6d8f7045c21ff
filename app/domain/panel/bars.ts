import type { Post } from '../permission';
import type { ProvinceKey } from '../province';
import type { RoundRules } from '../round';

/**
 * Conflict of interest: no rule was found in law, so a round may bar its jurors from entries of their own province and
 * of their own producer, each a setting. What is a juror's own comes from the other posts of the same account.
 */
export type Own = { provinces: readonly ProvinceKey[]; facilities: readonly string[] };

/** Why the rules of a round keep a juror from an entry. */
export type BarReason = 'OWN_PROVINCE' | 'OWN_PRODUCER';

/** What a bar looks at in an entry. */
export type BarredEntry = { province: ProvinceKey; facilityId: string };

/** The provinces in whose name a person acts, merged units included, and the producers of the person. */
export function ownOf(posts: readonly Post[]): Own {
  return {
    provinces: posts.flatMap((post) => ('provinces' in post ? post.provinces : [])),
    facilities: posts.flatMap((post) => ('facilityId' in post ? [post.facilityId] : [])),
  };
}

/** What keeps a juror from an entry under the rules of the round, if anything; the producer is named first. */
export function barOf(
  own: Own,
  entry: BarredEntry,
  rules: Pick<RoundRules, 'barOwnProvince' | 'barOwnProducer'>,
): BarReason | null {
  if (rules.barOwnProducer && own.facilities.includes(entry.facilityId)) return 'OWN_PRODUCER';
  const { codeSet, code } = entry.province;
  const home = own.provinces.some((province) => province.codeSet === codeSet && province.code === code);
  return rules.barOwnProvince && home ? 'OWN_PROVINCE' : null;
}
