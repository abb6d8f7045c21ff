import type { RoundBundle } from './bundle';
import { positioned } from './document-order';
import { type BundleFault, pathText, Report, root } from './faults';
import { readBundle } from './read-bundle';
import { type RepeatedKey, repeatedKeys } from './repeated-keys';

/**
 * Reads a file `cnnt-round/1` into a bundle, or says everything that is wrong with it, in document order.
 */

/** Deeper nesting than any bundle has; JSON.parse takes it without trouble, much deeper would cost gigabytes. */
const deepestNesting = 1_000_000;

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const wholeFile = (message: string) => ({ faults: [{ path: '$', message }] });

function inOrder(bytes: Uint8Array, report: Report, repeated: readonly RepeatedKey[]): BundleFault[] {
  const keys = repeated.map(({ place, position }) => {
    return { fault: { place, message: 'repeats a key' }, position };
  });
  return [...keys, ...positioned(bytes, report.found)]
    .sort((a, b) => a.position - b.position)
    .map(({ fault }) => ({ path: pathText(fault.place), message: fault.message }));
}

/**
 * The bundle of a file's bytes, points in hundredths; or all faults, one or more, in document order. Bytes that are no
 * UTF-8 JSON without a byte-order mark are one fault at `$`.
 */
export function parseBundle(bytes: Uint8Array): { bundle: RoundBundle } | { faults: BundleFault[] } {
  const text = decoded(bytes);
  if (text === undefined) return wholeFile('is not UTF-8, or too long');
  if (text.startsWith('\ufeff')) return wholeFile('begins with a byte-order mark');
  const repeated = repeatedKeys(bytes, deepestNesting);
  if (repeated === 'tooDeep') return wholeFile(`is nested deeper than ${deepestNesting} levels`);
  const json = parsed(text);
  if (!json) return wholeFile('is not JSON');
  const report = new Report();
  const bundle = readBundle(json.value, root, report);
  if (bundle && report.found.length === 0 && repeated.length === 0) return { bundle };
  return { faults: inOrder(bytes, report, repeated) };
}
