/**
 * How much a file holds, counted before JSON.parse builds it, and how many keys came of it: where some are missing, the
 * file repeats keys, which JSON.parse drops in silence. Neither count needs recursion. The bytes need not be JSON: what
 * is counted in others means nothing, but the count always ends.
 */

/**
 * How much a file may hold: levels of nesting, objects and arrays, elements and members, members of open objects at one
 * time; and how many faults are kept of each kind of search.
 */
export type Bounds = { levels: number; containers: number; values: number; keys: number; kept: number };

/** The bound that a file breaks first. */
export type Exceeded = keyof Omit<Bounds, 'kept'>;

const [blank, quote, backslash, colon, comma] = [0x20, 0x22, 0x5c, 0x3a, 0x2c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** The position of a string's closing quote, or one behind the bytes, given where its text begins. */
function endOfString(bytes: Uint8Array, start: number, length: number): number {
  let end = start;
  while (end < length) {
    const code = bytes[end] as number;
    if (code === quote) break;
    end += code === backslash ? 2 : 1;
  }
  return end;
}

/** The number of members of all objects of JSON bytes, or the bound that the bytes break. */
export function countMembers(bytes: Uint8Array, bounds: Bounds): number | Exceeded {
  let [members, held, containers, commas] = [0, 0, 0, 0];
  /** Of every open object or array, the members held when it was opened. */
  const open: number[] = [];
  const { length } = bytes;
  for (let position = 0; position < length; position++) {
    const code = bytes[position] as number;
    if (code <= blank) continue;
    if (code === quote) position = endOfString(bytes, position + 1, length);
    else if (code === comma) {
      if (++commas >= bounds.values) return 'values';
    } else if (code === colon) {
      members++;
      if (++held > bounds.keys) return 'keys';
    } else if (code === openBrace || code === openBracket) {
      if (open.push(held) > bounds.levels) return 'levels';
      if (++containers > bounds.containers) return 'containers';
    } else if (code === closeBrace || code === closeBracket) held = open.pop() ?? 0;
  }
  return members;
}

type Container = Record<string, unknown>;

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

function pushContainers(list: readonly unknown[], open: Container[]): void {
  for (let index = 0; index < list.length; index++) {
    const element = list[index];
    if (isContainer(element)) open.push(element);
  }
}

/** The number of keys of all objects in a value that JSON.parse made. */
export function countKeys(value: unknown): number {
  let keys = 0;
  const open: Container[] = [];
  pushContainers([value], open);
  for (let next = open.pop(); next; next = open.pop()) {
    if (Array.isArray(next)) {
      pushContainers(next, open);
      continue;
    }
    for (const key in next) {
      const member = next[key];
      keys++;
      if (isContainer(member)) open.push(member);
    }
  }
  return keys;
}
