import { at, type Place, root } from './faults';

/**
 * Finds repeated keys, which JSON.parse drops in silence, in one pass without recursion. The bytes need not be JSON: what
 * this says of others means nothing, but it always ends.
 */
export type RepeatedKey = { place: Place; position: number };

const [blank, quote, backslash, colon, comma] = [0x20, 0x22, 0x5c, 0x3a, 0x2c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Up to this many keys of one object are compared by their hashes one by one, more through a set. */
const fewKeys = 48;

/**
 * An open object or array. The keys of an object are those of the key stack from `base` on; `index` counts the elements
 * of an array; `place` is worked out when a fault needs it.
 */
type Level = {
  isObject: boolean;
  base: number;
  index: number;
  seen: Set<string> | null;
  place: Place | null;
};

const utf8 = new TextDecoder();

class KeyScan {
  readonly found: RepeatedKey[] = [];
  /** How many were found beyond those kept. */
  more = 0;
  private readonly levels: Level[] = [];
  /** The key stack: where each key begins and ends, and its hash; `top` of them count. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly hashes: number[] = [];
  private top = 0;
  private keyDue = false;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly kept: number,
  ) {}

  /** Runs to the end of the text. */
  run(): this {
    const { bytes } = this;
    for (let position = 0; position < bytes.length; position++) {
      const code = bytes[position] as number;
      if (code <= blank) continue;
      if (code === quote) position = this.passString(position + 1);
      else if (code === comma) this.passComma();
      else if (code === colon) this.keyDue = false;
      else if (code === closeBrace || code === closeBracket) this.close();
      else if (code === openBrace || code === openBracket) this.open(code === openBrace);
    }
    return this;
  }

  private open(isObject: boolean): void {
    this.keyDue = isObject;
    this.levels.push({ isObject, base: this.top, index: 0, seen: null, place: null });
  }

  private close(): void {
    const level = this.levels.pop();
    this.keyDue = false;
    if (level) this.top = level.base;
  }

  private passComma(): void {
    const level = this.levels.at(-1);
    if (!level) return;
    this.keyDue = level.isObject;
    level.index++;
  }

  /** Passes a string from behind its opening quote; answers the position of its closing quote. */
  private passString(start: number): number {
    const { bytes } = this;
    let hash = 0;
    let end = start;
    let plain = true;
    for (; end < bytes.length && bytes[end] !== quote; end++) {
      const code = bytes[end] as number;
      hash = (Math.imul(hash, 31) + code) | 0;
      if (code === backslash) {
        plain = false;
        end++;
      }
    }
    const level = this.keyDue ? this.levels.at(-1) : undefined;
    if (level) this.passKey(level, start, end, plain ? hash : hashOf(this.key(start, end)));
    return end;
  }

  private passKey(level: Level, start: number, end: number, hash: number): void {
    const repeated = level.seen
      ? level.seen.has(this.key(start, end))
      : this.isAmongFew(level, start, end, hash);
    this.starts[this.top] = start;
    this.ends[this.top] = end;
    this.hashes[this.top] = hash;
    this.top++;
    if (level.seen) level.seen.add(this.key(start, end));
    else if (this.top - level.base > fewKeys) level.seen = this.keysFrom(level.base);
    if (!repeated) return;
    if (this.found.length === this.kept) this.more++;
    else this.note(start);
  }

  private note(start: number): void {
    const key = this.keyAt(this.top - 1);
    this.found.push({ place: at(this.placeOf(this.levels.length - 1), key), position: start - 1 });
  }

  private isAmongFew(level: Level, start: number, end: number, hash: number): boolean {
    const { hashes } = this;
    for (let index = level.base; index < this.top; index++) {
      if (hashes[index] === hash && this.keyAt(index) === this.key(start, end)) return true;
    }
    return false;
  }

  private keysFrom(base: number): Set<string> {
    return new Set(this.starts.slice(base, this.top).map((_, index) => this.keyAt(base + index)));
  }

  private keyAt(index: number): string {
    return this.key(this.starts[index] as number, this.ends[index] as number);
  }

  private key(start: number, end: number): string {
    return unescaped(utf8.decode(this.bytes.subarray(start, end)));
  }

  /** The place of an open level, given the innermost key or index of the levels around it. */
  private placeOf(depth: number): Place {
    let from = depth;
    while (from > 0 && !this.levels[from]?.place) from--;
    let place = this.levels[from]?.place ?? root;
    for (; from < depth; from++) {
      const [outer, inner] = this.levels.slice(from, from + 2) as [Level, Level];
      place = at(place, outer.isObject ? this.keyAt(inner.base - 1) : outer.index);
      inner.place = place;
    }
    return place;
  }
}

function unescaped(raw: string): string {
  if (!raw.includes('\\')) return raw;
  try {
    return JSON.parse(`"${raw}"`);
  } catch {
    return raw;
  }
}

function hashOf(key: string): number {
  return new TextEncoder().encode(key).reduce((hash, code) => (Math.imul(hash, 31) + code) | 0, 0);
}

/** The repeated keys of JSON bytes in document order, the first of them; `more` were found beyond. */
export type RepeatedKeys = { found: RepeatedKey[]; more: number };

/** Finds the repeated keys of a file, the first `kept` of them. */
export function repeatedKeys(bytes: Uint8Array, kept: number): RepeatedKeys {
  const { found, more } = new KeyScan(bytes, kept).run();
  return { found, more };
}
