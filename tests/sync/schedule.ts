import { Random } from './random';

/** Something that happens in a schedule; `tablet` counts modulo those there are, `seed` decides the rest of it. */
export type Play = { at: number; kind: Kind; tablet: number; seed: number };

export type Schedule = {
  seed: number;
  jurors: number;
  tabletsEach: number;
  entries: number;
  /** Operations an exchange carries at most. */
  most: number;
  /** When the network heals and everybody is left in peace, in ms. */
  healsAt: number;
  plays: Play[];
};

/** How often each kind of play comes, out of the sum of all. */
const weights = {
  write: 60,
  undo: 5,
  settle: 12,
  sign: 9,
  recuse: 1,
  'undo recusal': 2,
  weather: 14,
  'arm kill': 8,
  kill: 3,
  'crash server': 6,
  'end session': 3,
  clear: 2,
  clone: 1,
  'clock off': 2,
  'old app': 2,
  reopen: 5,
  'close or open': 2,
  'back up': 1,
  'put back': 1,
} as const;

export type Kind = keyof typeof weights;

const bag = Object.entries(weights).flatMap(([kind, weight]) => Array<Kind>(weight).fill(kind as Kind));

/**
 * The schedule of a seed. About a third of all kinds are left out of each, so that also quiet ones go deep; some are so
 * short that much happens at once.
 */
export function scheduleOf(seed: number): Schedule {
  const random = new Random(seed);
  const kinds = new Set(Object.keys(weights).filter((kind) => kind === 'write' || random.chance(0.66)));
  const allowed = bag.filter((kind) => kinds.has(kind));
  const healsAt = random.chance(0.3) ? random.between(4, 15) * 1000 : random.between(20, 150) * 1000;
  const plays = Array.from({ length: random.between(10, 70) }, () => ({
    at: random.below(healsAt),
    kind: random.pick(allowed),
    tablet: random.below(12),
    seed: random.below(2 ** 31),
  })).sort((a, b) => a.at - b.at);
  return {
    seed,
    jurors: random.between(1, 2),
    tabletsEach: random.pick([1, 2, 2, 2, 3]),
    entries: random.between(1, 2),
    most: random.pick([1, 3, 8, 200]),
    healsAt,
    plays,
  };
}
