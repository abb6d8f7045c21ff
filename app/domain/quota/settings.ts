import { type Refusal, refuse } from '../refusal';
import type { Bounds, Limit } from './limit';

/** What keeps the numbers of a limit from being set, named at the form's field they stand in. */

/** Refuses `quota.minimumAboveMaximum` at the minimum. */
export function boundsRefusal({ maximum, minimum }: Bounds, field: string): Refusal | undefined {
  if (maximum === null || minimum === null || minimum <= maximum) return undefined;
  return refuse('quota.minimumAboveMaximum', { minimum, maximum }, `${field}.minimum`);
}

/** Refuses a maximum below what has come, `quota.belowForwarded`. */
export function belowRefusal(limit: Limit, name: string, field: string): Refusal {
  return refuse(
    'quota.belowForwarded',
    { name, forwarded: limit.forwarded - limit.beyond },
    `${field}.maximum`,
  );
}
