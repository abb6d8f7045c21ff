/**
 * A number from 0 to 2^32 − 1 that follows from a text and looks like chance (FNV-1a, then the mixing of murmur3): it puts
 * a draw in an order that only the seed decides. Not for secrets.
 */
export function sortKey(text: string): number {
  let state = 2166136261;
  for (const char of text) state = Math.imul(state ^ (char.codePointAt(0) as number), 16777619);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
