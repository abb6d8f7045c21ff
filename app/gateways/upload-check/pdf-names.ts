import { inflateSync } from 'node:zlib';

/**
 * Collects the names that a PDF's objects hold, from the bytes themselves. It does not follow the file's cross-reference
 * table: viewers that find the table broken look for every `N G obj` in the file, so what a table leaves out counts too,
 * also inside streams. Names are compared as they are meant, `/J#53` as `JS`. It errs towards reading too much.
 */

/** What a scan may cost before the file is called unreadable: characters read and bytes unpacked. */
type Budget = { read: number; unpacked: number };

const starts = /(?<!end)obj(?=[\0\t\n\f\r ]*(?:<<|[[%/]))|trailer/g;
const token =
  /%[^\r\n]*|\/[^\0\t\n\f\r ()<>[\]{}/%]*|<<|>>|<[0-9A-Fa-f\0\t\n\f\r ]*>|\(|\b(?:endobj|stream|startxref)\b/g;

function meant(name: string): string {
  const unescaped = (_: string, hex: string) => String.fromCharCode(Number.parseInt(hex, 16));
  return name.slice(1).replace(/#([0-9A-Fa-f]{2})/g, unescaped);
}

/** Skips a literal string, parentheses nested; answers where it ends. */
function stringEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

type Found = { names: string[]; end: number; stream: boolean };

/**
 * Reads one object's names, to its end or to where its stream's data begins. A keyword inside a dictionary ends nothing:
 * viewers read over it.
 */
function readObject(text: string, from: number): Found {
  const tokens = new RegExp(token);
  tokens.lastIndex = from;
  const names: string[] = [];
  let depth = 0;
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    const found = match[0];
    if (found.startsWith('/')) names.push(meant(found));
    else if (found === '<<') depth += 1;
    else if (found === '>>') depth -= 1;
    else if (found === '(') tokens.lastIndex = stringEnd(text, match.index);
    else if (depth <= 0 && /^[es]/.test(found))
      return { names, end: tokens.lastIndex, stream: found === 'stream' };
  }
  return { names, end: text.length, stream: false };
}

/** The unpacked data of a stream that begins here, within the budget. Throws for anything but one Flate filter. */
function unpacked(text: string, { names, end }: Found, budget: Budget): string {
  const begin = end + (/^\r?\n/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
  const close = text.indexOf('endstream', begin);
  const data = Buffer.from(text.slice(begin, close < 0 ? text.length : close), 'latin1');
  if (names.filter((name) => name.endsWith('Decode')).length > 1) throw new Error('Packed more than once');
  if (!names.includes('Filter')) return data.toString('latin1');
  const plain = inflateSync(data, { finishFlush: 2, maxOutputLength: Math.max(budget.unpacked, 1) });
  budget.unpacked -= plain.length;
  return plain.toString('latin1');
}

/** Whether a stream holds objects: viewers go by its numbers, whatever it calls itself. */
function holdsObjects(names: readonly string[]): boolean {
  return names.includes('ObjStm') || (names.includes('N') && names.includes('First'));
}

function scanObject(text: string, from: number, budget: Budget): string[] {
  const found = readObject(text, from);
  budget.read -= found.end - from;
  if (budget.read < 0) throw new Error('Objects overlap');
  const holds = holdsObjects(found.names);
  if (!found.stream || !(holds || found.names.includes('XRef'))) return found.names;
  const content = unpacked(text, found, budget);
  if (!holds) return found.names;
  return [...found.names, ...readObject(content.replaceAll(/endobj|stream|startxref/g, ' '), 0).names];
}

/**
 * All names of a PDF's objects and trailers, object streams included. Throws where an object stream cannot be unpacked
 * or the file is made to exhaust its reader.
 */
export function pdfNames(bytes: Uint8Array): Set<string> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const budget = { read: 4 * text.length + 1024, unpacked: 64 * 1024 ** 2 };
  const all = new Set<string>();
  for (const start of text.matchAll(starts)) {
    for (const name of scanObject(text, start.index + start[0].length, budget)) all.add(name);
  }
  return all;
}
