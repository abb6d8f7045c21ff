/**
 * Faults of a bundle, each at a place of the document. A place is a chain of steps from the root, so that reading a
 * sound bundle builds no path texts.
 */
export type Place = { parent: Place | null; step: string | number };

/** What the caller gets: the JSON path, `$.sheets[3].marks["1.1"]`, and a sentence. Control characters are escaped. */
export type BundleFault = { path: string; message: string };

export const root: Place = { parent: null, step: '$' };

/** The place of a member or element of a value. */
export function at(parent: Place, step: string | number): Place {
  return { parent, step };
}

/** The steps from the root to a place, without the root. */
export function stepsOf(place: Place): (string | number)[] {
  const steps: (string | number)[] = [];
  for (let here: Place | null = place; here?.parent; here = here.parent) steps.push(here.step);
  return steps.reverse();
}

const plainKey = /^[A-Za-z_][A-Za-z0-9_]*$/;

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}

function keyText(key: string): string {
  return plainKey.test(key)
    ? `.${key}`
    : `[${JSON.stringify(key).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escaped)}]`;
}

/** A place as JSON path on one line: what could steer a terminal or end the line is escaped as in JSON. */
export function pathText(place: Place): string {
  return `$${stepsOf(place)
    .map((step) => (typeof step === 'number' ? `[${step}]` : keyText(step)))
    .join('')}`;
}

/** A fault as it is found; a missing value stands where it is expected: behind `after`, or else where its owner begins. */
export type FoundFault = { place: Place; message: string; after: Place | null };

/** Collects faults in the order they are found, the first `most` of them. */
export class Report {
  readonly found: FoundFault[] = [];
  /** How many were found beyond those collected. */
  more = 0;

  constructor(private readonly most: number) {}

  /** Notes a fault; answers undefined, the value of what cannot be read. */
  fault(place: Place, message: string, after: Place | null = null): undefined {
    if (this.found.length < this.most) this.found.push({ place, message, after });
    else this.more++;
    return undefined;
  }
}
