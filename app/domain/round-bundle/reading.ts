import { parseShare } from '../council';
import { parsePoints } from '../points';
import { at, type Place, type Report } from './faults';

/**
 * Readers of single JSON values. Each answers the value it stands for, or notes a fault at its place and answers
 * undefined.
 */
export type Read<T> = (value: unknown, place: Place, report: Report) => T | undefined;

type JsonObject = Record<string, unknown>;

/** Whether a JSON value is an object, not an array or null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const object: Read<JsonObject> = (value, place, report) =>
  isObject(value) ? value : report.fault(place, 'must be an object');

export const array: Read<unknown[]> = (value, place, report) =>
  Array.isArray(value) ? value : report.fault(place, 'must be an array');

/** A text that is not empty: ids and codes. */
export const text: Read<string> = (value, place, report) =>
  typeof value === 'string' && value !== '' ? value : report.fault(place, 'must be a text that is not empty');

/** A text of a pattern; `what` ends the sentence "must be …". */
export function matching(pattern: RegExp, what: string): Read<string> {
  return (value, place, report) =>
    typeof value === 'string' && pattern.test(value) ? value : report.fault(place, `must be ${what}`);
}

/** One of a few values. */
export function oneOf<const T extends string | null>(...choices: T[]): Read<T> {
  const names = choices.map((choice) => JSON.stringify(choice)).join(', ');
  return (value, place, report) =>
    choices.includes(value as T) ? (value as T) : report.fault(place, `must be one of ${names}`);
}

/** A JSON number that is an integer from `least` to `most`; −0 is read as 0. */
export function integer(least: number, most: number = Number.MAX_SAFE_INTEGER): Read<number> {
  const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
  return (value, place, report) => {
    const fits = Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
    return fits ? (value as number) + 0 : report.fault(place, `must be an integer ${range}`);
  };
}

export const pointsMessage = 'must be a decimal string such as "10.5", with at most two decimals';

/** A decimal string, as hundredths. */
export const points: Read<number> = (value, place, report) =>
  (typeof value === 'string' ? parsePoints(value) : null) ?? report.fault(place, pointsMessage);

/** A share such as "2/3", kept as text; a thousand characters are more than any rule needs. */
export const share: Read<string> = (value, place, report) =>
  typeof value === 'string' && value.length <= 1000 && parseShare(value)
    ? value
    : report.fault(place, 'must be a share such as "2/3", at most 1');

/** Every element by one reader; undefined where an element, or the array itself, cannot be read. */
export function elements<T>(
  value: unknown,
  place: Place,
  report: Report,
  read: Read<T>,
): (T | undefined)[] | undefined {
  return array(value, place, report)?.map((element, index) => read(element, at(place, index), report));
}

/** A list whose elements must all be readable. */
export function listOf<T>(read: Read<T>): Read<T[]> {
  return (value, place, report) => {
    const list = elements(value, place, report, read);
    const sound = list?.filter((element) => element !== undefined);
    return sound?.length === list?.length ? sound : undefined;
  };
}

/**
 * The members of one object, asked for in the order of the contract: a missing one is reported behind the one before
 * it. Only own members count, whatever their names.
 */
export class Fields {
  private before: Place | null = null;

  constructor(
    private readonly record: JsonObject,
    readonly place: Place,
    readonly report: Report,
  ) {}

  /** A member that must be there. */
  need<T>(key: string, read: Read<T>): T | undefined {
    if (!Object.hasOwn(this.record, key)) {
      return this.report.fault(at(this.place, key), 'is missing', this.before);
    }
    this.before = at(this.place, key);
    return read(this.record[key], this.before, this.report);
  }

  /** Whether a member is there. */
  has(key: string): boolean {
    return Object.hasOwn(this.record, key);
  }
}

/** Reads an object's members; `read` is not called when it is no object. */
export function fields<T>(read: (of: Fields) => T | undefined): Read<T> {
  return (value, place, report) => {
    const record = object(value, place, report);
    return record && read(new Fields(record, place, report));
  };
}

/** An object as far as its members could be read. */
export type Found<T> = { [K in keyof T]: T[K] | undefined };

/** The value when every member of it could be read, else undefined. */
export function whole<T extends object>(found: Found<T>): T | undefined {
  for (const key in found) if (found[key] === undefined) return undefined;
  return found as T;
}

/** An id that none of a list had before; a repeated one is a fault and still the id. */
export function freshId(ids: Set<string>): Read<string> {
  return (value, place, report) => {
    const id = text(value, place, report);
    if (id === undefined) return undefined;
    if (ids.has(id)) report.fault(place, 'repeats an id');
    ids.add(id);
    return id;
  };
}
