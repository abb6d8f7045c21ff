import { type FoundFault, type Place, stepsOf } from './faults';

/**
 * Puts faults in document order. The document is read once more, down only those ways that lead to a fault; it must be
 * JSON. Recursion is as deep as the deepest fault, everything else is passed over without.
 */
type Way = { start: number; end: number; on: Map<string | number, Way> };

const newWay = (): Way => ({ start: -1, end: -1, on: new Map() });

function wayTo(top: Way, place: Place): Way {
  let way = top;
  for (const step of stepsOf(place)) {
    const next = way.on.get(step) ?? newWay();
    way.on.set(step, next);
    way = next;
  }
  return way;
}

const code = (sign: string): number => sign.charCodeAt(0);
const [quote, backslash, comma] = [code('"'), code('\\'), code(',')];
const [openBrace, closeBrace, openBracket, closeBracket] = [code('{'), code('}'), code('['), code(']')];

const utf8 = new TextDecoder();

/** Whether a byte can stand in a number or a name such as `true`. */
const inWord = (byte = 0): boolean => /[-+.0-9a-zA-Z]/.test(String.fromCharCode(byte));

class Locator {
  private position = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** Notes where the value ahead begins and ends, and what lies on the way within it. */
  locate(way: Way | undefined): void {
    this.blanks();
    if (way) way.start = this.position;
    const opening = way && way.on.size > 0 ? this.bytes[this.position] : 0;
    if (way && opening === openBrace) this.members(way);
    else if (way && opening === openBracket) this.elements(way);
    else this.pass();
    if (way) way.end = this.position;
  }

  private members(way: Way): void {
    this.position++;
    for (this.blanks(); this.bytes[this.position] !== closeBrace; this.blanks()) {
      const start = this.position;
      this.passString();
      const key: string = JSON.parse(utf8.decode(this.bytes.subarray(start, this.position)));
      this.blanks();
      this.position++;
      this.locate(way.on.get(key));
      this.comma();
    }
    this.position++;
  }

  private elements(way: Way): void {
    this.position++;
    let index = 0;
    for (this.blanks(); this.bytes[this.position] !== closeBracket; this.blanks()) {
      this.locate(way.on.get(index++));
      this.comma();
    }
    this.position++;
  }

  private comma(): void {
    this.blanks();
    if (this.bytes[this.position] === comma) this.position++;
  }

  private blanks(): void {
    while ((this.bytes[this.position] as number) <= 0x20) this.position++;
  }

  private passString(): void {
    for (this.position++; this.bytes[this.position] !== quote; this.position++) {
      if (this.bytes[this.position] === backslash) this.position++;
    }
    this.position++;
  }

  /** Passes a value of any depth: to the end of its brackets, or of its string, number or name. */
  private pass(): void {
    let depth = 0;
    do {
      const byte = this.bytes[this.position];
      if (byte === quote) this.passString();
      else {
        if (byte === openBrace || byte === openBracket) depth++;
        if (byte === closeBrace || byte === closeBracket) depth--;
        this.position++;
      }
    } while (depth > 0);
    while (inWord(this.bytes[this.position])) this.position++;
  }
}

/** The faults with their positions in JSON bytes. What is missing stands behind the value before it. */
export function positioned(
  bytes: Uint8Array,
  found: readonly FoundFault[],
): { fault: FoundFault; position: number }[] {
  const top = newWay();
  const ways = found.map(({ place, after }) => {
    const expected = after ?? place.parent;
    return {
      own: wayTo(top, place),
      after: after && wayTo(top, after),
      owner: expected && wayTo(top, expected),
    };
  });
  new Locator(bytes).locate(top);
  return found.map((fault, index) => {
    const way = ways[index];
    const missing = way?.after ? way.after.end : (way?.owner?.start ?? 0);
    return { fault, position: way && way.own.start >= 0 ? way.own.start : missing };
  });
}
