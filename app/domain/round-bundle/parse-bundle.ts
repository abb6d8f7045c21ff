import type { RoundBundle } from './bundle';
import { positioned } from './document-order';
import { type Bounds, countKeys, countMembers, type Exceeded } from './document-size';
import { type BundleFault, pathText, Report, root } from './faults';
import { readBundle } from './read-bundle';
import { type RepeatedKey, repeatedKeys } from './repeated-keys';

/**
 * Reads a file `cnnt-round/1` into a bundle, or says everything that is wrong with it, in document order.
 */

/**
 * More than any bundle holds (two million sheets of a dozen marks): what JSON.parse takes within gigabytes. Without them
 * a file of ten megabytes could end the process.
 */
const usualBounds: Bounds = {
  levels: 1_000_000,
  containers: 5_000_000,
  values: 30_000_000,
  keys: 1_000_000,
  kept: 1_000_000,
};

const nouns: Record<Exceeded, string> = {
  levels: 'levels of nesting',
  containers: 'objects and arrays',
  values: 'values',
  keys: 'keys in its open objects',
};

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

const wholeFile = (message: string) => ({ faults: [{ path: '$', message }], more: 0 });

/** A file's faults in document order; `more` were found beyond those. */
type Faulty = { faults: BundleFault[]; more: number };

function inOrder(bytes: Uint8Array, report: Report, repeated: readonly RepeatedKey[]): BundleFault[] {
  const keys = repeated.map(({ place, position }) => {
    return { fault: { place, message: 'repeats a key' }, position };
  });
  return [...keys, ...positioned(bytes, report.found)]
    .sort((a, b) => a.position - b.position)
    .map(({ fault }) => ({ path: pathText(fault.place), message: fault.message }));
}

/**
 * The bundle of a file's bytes, points in hundredths; or its faults, one or more, in document order: all, or of more than
 * `bounds.kept` those found first. Bytes that are no UTF-8 JSON without a byte-order mark, or hold more than the bounds
 * allow, are one fault at `$`.
 */
export function parseBundle(bytes: Uint8Array, bounds = usualBounds): { bundle: RoundBundle } | Faulty {
  const text = decoded(bytes);
  if (text === undefined) return wholeFile('is not UTF-8, or too long');
  if (text.startsWith('\ufeff')) return wholeFile('begins with a byte-order mark');
  const members = countMembers(bytes, bounds);
  if (typeof members === 'string') return wholeFile(`has more than ${bounds[members]} ${nouns[members]}`);
  const json = parsed(text);
  if (!json) return wholeFile('is not JSON');
  const whole = countKeys(json.value) === members;
  const repeated = whole ? { found: [], more: 0 } : repeatedKeys(bytes, bounds.kept);
  const report = new Report(bounds.kept);
  const bundle = readBundle(json.value, root, report);
  if (bundle && whole && report.found.length === 0) return { bundle };
  const all = inOrder(bytes, report, repeated.found);
  const faults = all.slice(0, bounds.kept);
  return { faults, more: all.length - faults.length + report.more + repeated.more };
}
