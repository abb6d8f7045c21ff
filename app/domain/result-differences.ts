import { at, type BundleFault, type Place, pathText, root } from './round-bundle/faults';

/**
 * Compares a result with the one expected, as JSON values: the order of keys and the spelling of numbers do not matter,
 * every field does, fields too many included.
 */
const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

function shown(value: unknown): string {
  if (isContainer(value)) return Array.isArray(value) ? 'an array' : 'an object';
  return JSON.stringify(value).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?');
}

const member = (container: object, key: string): unknown => (container as Record<string, unknown>)[key];

function* memberDifferences(actual: object, expected: object, place: Place): Generator<BundleFault> {
  const isArray = Array.isArray(actual);
  for (const key of new Set([...Object.keys(actual), ...Object.keys(expected)])) {
    const here = at(place, isArray ? Number(key) : key);
    if (!Object.hasOwn(actual, key))
      yield { path: pathText(here), message: 'is expected, but is not in the result' };
    else if (!Object.hasOwn(expected, key))
      yield { path: pathText(here), message: 'is in the result, but not expected' };
    else yield* differencesAt(member(actual, key), member(expected, key), here);
  }
}

function* differencesAt(actual: unknown, expected: unknown, place: Place): Generator<BundleFault> {
  const comparable =
    isContainer(actual) && isContainer(expected) && Array.isArray(actual) === Array.isArray(expected);
  if (comparable) yield* memberDifferences(actual, expected, place);
  else if (actual !== expected) {
    yield { path: pathText(place), message: `is ${shown(actual)}, expected ${shown(expected)}` };
  }
}

/** Every difference of two JSON values with its path; none when they are equal. As deep as the less deep of the two. */
export function resultDifferences(actual: unknown, expected: unknown): BundleFault[] {
  return [...differencesAt(actual, expected, root)];
}
