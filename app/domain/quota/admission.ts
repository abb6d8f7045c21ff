import { type Refusal, type RefusalFacts, refuse } from '../refusal';
import { type Limit, placesLeft, type QuotaScope } from './limit';

/**
 * What forwarding an entry comes to under the limits it counts under. The store decides the same limit by limit with a
 * conditional UPDATE, so that no interleaving goes beyond a maximum that refuses.
 */
export type Way = 'WITHIN' | 'OVER' | 'BEYOND';

/** How an entry gets into one limit: within it, over one that warns, beyond one that refuses by override, or not (null). */
export function wayInto(limit: Limit, overridden: boolean): Way | null {
  if (placesLeft(limit) !== 0) return 'WITHIN';
  if (limit.mode === 'WARNING') return 'OVER';
  return overridden ? 'BEYOND' : null;
}

/** A limit after an entry has got in. */
export function taken<L extends Limit>(limit: L, way: Way): L {
  return { ...limit, forwarded: limit.forwarded + 1, beyond: limit.beyond + (way === 'BEYOND' ? 1 : 0) };
}

/** A limit after an entry has left it the way it came. */
export function freed<L extends Limit>(limit: L, way: Way): L {
  return { ...limit, forwarded: limit.forwarded - 1, beyond: limit.beyond - (way === 'BEYOND' ? 1 : 0) };
}

/** A limit that an entry got into, as it stands then. */
export type Taken<L extends Limit = Limit> = { limit: L; way: Way };

/** Allowed; over a limit, with a warning; or beyond one, by override. */
export type Outcome = 'ALLOWED' | 'WARNED' | 'OVERRIDDEN';

/** What getting in came to: an override that was needed goes before a warning. `decisive` is the limit that says so. */
export function outcomeOf<L extends Limit>(
  places: readonly Taken<L>[],
): {
  outcome: Outcome;
  decisive: L | null;
} {
  const by = (way: Way) => places.find((place) => place.way === way)?.limit;
  const [beyond, over] = [by('BEYOND'), by('OVER')];
  if (beyond) return { outcome: 'OVERRIDDEN', decisive: beyond };
  if (over) return { outcome: 'WARNED', decisive: over };
  const binding = places.find(({ limit }) => placesLeft(limit) !== null);
  return { outcome: 'ALLOWED', decisive: binding?.limit ?? null };
}

/** An entry before its limits: the places it gets, or the first limit, in their order, that has none for it. */
export function admission<L extends Limit>(
  limits: readonly L[],
  overridden: boolean,
): { places: Taken<L>[]; full: null } | { places: null; full: L } {
  const places: Taken<L>[] = [];
  for (const limit of limits) {
    const way = wayInto(limit, overridden);
    if (way === null) return { places: null, full: limit };
    places.push({ limit: taken(limit, way), way });
  }
  return { places, full: null };
}

/** Words for what a limit is on. */
export type LimitNames = { province: string; group: number; producer: string };

const full = {
  PROVINCE: 'quota.provinceFull',
  GROUP: 'quota.groupFull',
  PRODUCER: 'quota.producerFull',
} as const;

/** Refuses an entry because of a full limit: how many are in, how many may be. */
export function fullRefusal(
  limit: Limit,
  { province, group, producer }: LimitNames,
  field?: string,
): Refusal {
  const facts = { forwarded: limit.forwarded, maximum: limit.maximum ?? 0 };
  const who: Record<QuotaScope, RefusalFacts> = {
    PROVINCE: { province },
    GROUP: { province, group },
    PRODUCER: { producer },
  };
  return refuse(full[limit.scope], { ...facts, ...who[limit.scope] }, field);
}

/** Full, refusing, and so in need of an override. */
export function needsOverride(limits: readonly Limit[]): boolean {
  return admission(limits, false).places === null;
}
