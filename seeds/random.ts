import { type Ids, toBase32 } from '~/gateways/ids';

/** A fixed source of randomness, so that a story told twice is the same: mulberry32 over a 32-bit seed. */
export type Random = {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from low to high, both included. */
  between(low: number, high: number): number;
  /** One of a list. */
  pick<T>(list: readonly T[]): T;
};

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return { next, between, pick: (list) => list[between(0, list.length - 1)] as never };
}

/** Ids drawn from a fixed source: the same in every telling, for demos and tests alone. */
export function seededIds(seed: number): Ids {
  const random = seededRandom(seed);
  const bytes = (count: number) => Uint8Array.from({ length: count }, () => random.between(0, 255));
  const hex = (count: number) => Buffer.from(bytes(count)).toString('hex');
  const id = () => hex(16).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5');
  return { id, code: () => toBase32(bytes(16)), operation: () => hex(16) };
}
