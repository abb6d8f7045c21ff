import type { ProvinceKey } from '../province';
import type { BundleEntry, BundleJuror, BundleRecusal } from './bundle';
import { at, type Place, type Report } from './faults';
import type { RubricFound } from './read-rubrics';
import {
  elements,
  type Found,
  fields,
  freshId,
  integer,
  listOf,
  matching,
  oneOf,
  type Read,
  text,
} from './reading';

/**
 * Reads `jurors`, `entries` and `recusals`, and the rolls that ids elsewhere are looked up in.
 */
export type Roll<T> = {
  /** Element by element; undefined where it is no object. */
  list: (Found<T> | undefined)[];
  /** The first of a repeated id stands. */
  byId: Map<string, Found<T>>;
};

function roll<T extends { id: string }>(element: (ids: Set<string>) => Read<Found<T>>): Read<Roll<T>> {
  return (value, place, report) => {
    const list = elements(value, place, report, element(new Set()));
    const byId = new Map<string, Found<T>>();
    for (const found of list ?? []) {
      if (found?.id !== undefined && !byId.has(found.id)) byId.set(found.id, found);
    }
    return list && { list, byId };
  };
}

const group = integer(1);

export const readJurors: Read<Roll<BundleJuror>> = roll((ids) =>
  fields((of) => ({ id: of.need('id', freshId(ids)), groups: of.need('groups', listOf(group)) })),
);

const province: Read<ProvinceKey> = fields((of) => {
  const codeSet = of.need('codeSet', oneOf('2004-63', '2025-34'));
  const code = of.need('code', matching(/^[0-9]{2}$/, 'a code of two digits'));
  return codeSet && code ? { codeSet, code } : undefined;
});

const status = oneOf('ELIGIBLE', 'NOT_ELIGIBLE', 'WITHDRAWN', 'MERGED');

export const readEntries: Read<Roll<BundleEntry>> = roll((ids) =>
  fields((of) => {
    const found: Found<BundleEntry> = {
      id: of.need('id', freshId(ids)),
      group: of.need('group', group),
      province: of.need('province', province),
      status: of.need('status', status),
    };
    if (found.status === 'MERGED') found.mergedInto = of.need('mergedInto', text);
    return found;
  }),
);

function mergerFault(entry: Found<BundleEntry>, entries: Roll<BundleEntry>): string | null {
  if (entry.mergedInto === undefined) return null;
  const target = entries.byId.get(entry.mergedInto);
  if (!target) return 'names no entry';
  return (target.status ?? 'ELIGIBLE') === 'ELIGIBLE' ? null : 'names an entry that is not eligible';
}

/** Faults between entries and the rest: a group without a rubric, a merger into what is not eligible. */
export function checkEntries(
  entries: Roll<BundleEntry>,
  rubrics: ReadonlyMap<number, RubricFound> | undefined,
  place: Place,
  report: Report,
): void {
  for (const [index, entry] of entries.list.entries()) {
    if (!entry) continue;
    const here = at(place, index);
    const rubric = entry.group === undefined || !rubrics || rubrics.has(entry.group);
    if (!rubric) report.fault(at(here, 'group'), 'names a product group without a rubric');
    const merger = mergerFault(entry, entries);
    if (merger) report.fault(at(here, 'mergedInto'), merger);
  }
}

/** The id of a known element; without a roll every id is taken, for the roll's own fault is reported already. */
export function idOf(known: { has(id: string): boolean } | undefined, what: string): Read<string> {
  return (value, place, report) => {
    const id = text(value, place, report);
    return id === undefined || !known || known.has(id) ? id : report.fault(place, `names no ${what}`);
  };
}

/** Recusals; undefined where one names nobody or nothing. */
export function readRecusals(
  jurors: Roll<BundleJuror> | undefined,
  entries: Roll<BundleEntry> | undefined,
): Read<(Found<BundleRecusal> | undefined)[]> {
  const recusal: Read<Found<BundleRecusal>> = fields((of) => ({
    juror: of.need('juror', idOf(jurors?.byId, 'juror')),
    entry: of.need('entry', idOf(entries?.byId, 'entry')),
  }));
  return (value, place, report) => elements(value, place, report, recusal);
}
