import { type ProvinceKey, provinceText } from '../province';
import { type ProductGroup, productGroups } from '../round';

/**
 * Quotas of a round: how many entries a province, a province's product group and a producer may have in it, and how
 * many they should. No law sets a number (no nation-wide cap was found), so each is a setting, off by default. A
 * maximum warns or refuses; a minimum is only reported.
 *
 * Counted are entries that a province has forwarded and that still stand. Asking for a supplement keeps the place, and so
 * does finding a file not eligible: it was sent and examined. Withdrawing gives it back; merging gives back the place
 * of the merged entry, since both count as one set from then on.
 */
export const quotaScopes = ['PROVINCE', 'GROUP', 'PRODUCER'] as const;

export type QuotaScope = (typeof quotaScopes)[number];

export const quotaModes = ['OFF', 'WARNING', 'REFUSAL'] as const;

/** What exceeding a maximum comes to. */
export type QuotaMode = (typeof quotaModes)[number];

/** What a limit is on. */
export type QuotaTarget =
  | { scope: 'PROVINCE'; province: ProvinceKey }
  | { scope: 'GROUP'; province: ProvinceKey; group: ProductGroup }
  | { scope: 'PRODUCER'; facilityId: string };

/** One text for a target: "province:2025-34:01", "group:2025-34:01:2", "producer:" and the facility's id. */
export function targetText(target: QuotaTarget): string {
  if (target.scope === 'PRODUCER') return `producer:${target.facilityId}`;
  const province = provinceText(target.province);
  return target.scope === 'PROVINCE' ? `province:${province}` : `group:${province}:${target.group}`;
}

/** What of an entry its limits look at; `provinces` is its own, then the unit that one merged into, if any. */
export type Counted = { provinces: readonly ProvinceKey[]; group: ProductGroup; facilityId: string };

/**
 * All targets an entry counts under, in the order in which their counters are taken everywhere. An entry of one of the
 * 63 provinces counts under its own and under the unit it merged into on 1 July 2025 (Resolution 202/2025/QH15).
 */
export function targetsOf({ provinces, group, facilityId }: Counted): QuotaTarget[] {
  return [
    ...provinces.map((province) => ({ scope: 'PROVINCE', province }) as const),
    ...provinces.map((province) => ({ scope: 'GROUP', province, group }) as const),
    { scope: 'PRODUCER', facilityId },
  ];
}

/**
 * The targets that an entry's next steps ask: all of them where it waits to be forwarded; once it has been, those of
 * each other group that it could be moved to.
 */
export function targetsAhead(counted: Counted, waits: boolean): QuotaTarget[][] {
  if (waits) return [targetsOf(counted)];
  return productGroups
    .filter((group) => group !== counted.group)
    .map((group) => targetsOf({ ...counted, group }).filter(({ scope }) => scope === 'GROUP'));
}

/** The numbers of a limit as they are set; null is no such limit. */
export type Bounds = { maximum: number | null; minimum: number | null };

/** A limit with its counter: entries that hold a place, and how many of them an override admitted beyond the maximum. */
export type Limit = Bounds & { scope: QuotaScope; mode: QuotaMode; forwarded: number; beyond: number };

/** A limit nobody has set or counted yet. */
export function freeLimit(scope: QuotaScope): Limit {
  return { scope, mode: 'OFF', maximum: null, minimum: null, forwarded: 0, beyond: 0 };
}

/** Whether a limit says anything: its rule is on and it has a number. */
export function isSet({ mode, maximum, minimum }: Limit): boolean {
  return mode !== 'OFF' && (maximum !== null || minimum !== null);
}

/** Ordinary places left, at least 0; null where no maximum binds. Entries admitted by override use none. */
export function placesLeft({ mode, maximum, forwarded, beyond }: Limit): number | null {
  if (mode === 'OFF' || maximum === null) return null;
  return Math.max(0, maximum - (forwarded - beyond));
}

/** How many entries are missing from the minimum; 0 where it is reached, off or not set. */
export function missingFrom({ mode, minimum, forwarded }: Limit): number {
  return mode === 'OFF' || minimum === null ? 0 : Math.max(0, minimum - forwarded);
}
