/** Numbers drawn from a text: the same text gives the same row of numbers on any machine. */
export type Draw = {
  /** The next whole number from `least` to `most`. */
  whole(least: number, most: number): number;
  /** The next fraction, from 0 up to but without 1. */
  part(): number;
};

/** Starts a row of numbers (FNV-1a over the text, then mulberry32). For ornament only, never for secrets. */
export function drawFrom(text: string): Draw {
  let state = 2166136261;
  for (const char of text) state = Math.imul(state ^ (char.codePointAt(0) as number), 16777619);
  const part = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return { part, whole: (least, most) => least + Math.floor(part() * (most - least + 1)) };
}
