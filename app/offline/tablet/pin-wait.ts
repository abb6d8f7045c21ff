/** Wrong PINs are free up to five in a row; after that each one doubles the wait, from 30 seconds to 15 minutes. */
const free = 5;
const first = 30_000;
const longest = 15 * 60_000;

/** How long no PIN is tried after this many wrong ones in a row, in ms. */
export function waitAfter(wrong: number): number {
  return wrong < free ? 0 : Math.min(longest, first * 2 ** (wrong - free));
}

/**
 * The instant (ms) before which no PIN is tried; null where one may be. A clock that was put back or forward since the
 * last try does not make the wait longer than it is.
 */
export function waitUntil(
  { wrong, triedAt }: { wrong: number; triedAt: number },
  now: number,
): number | null {
  const end = triedAt + waitAfter(wrong);
  return now >= triedAt && now < end ? end : null;
}

/** A PIN is six digits. */
export const isPin = (pin: string): boolean => /^\d{6}$/.test(pin);
