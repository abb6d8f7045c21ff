import { parsePoints } from '../points';
import { markFault } from '../rubric';
import type { BundleCriterion } from './bundle';
import { at, type Place, type Report } from './faults';
import type { RubricFound } from './read-rubrics';
import { type Found, isObject, object, pointsMessage, type Read } from './reading';

/**
 * Reads the marks of a sheet against the rubric of its entry's group. A round has few different marks and very many of
 * them, so each criterion remembers the texts it has found good.
 */
type Scale = { id: string; criterion: Found<BundleCriterion>; good: Map<string, number> };

export type MarkScales = {
  scales: Scale[];
  ids: Set<string>;
  /** Whether every criterion could be read: only then is a sheet's total what it seems. */
  complete: boolean;
  /** Room for the marks of one sheet. */
  taken: number[];
};

/** What the marks of a product group are read against. */
export function markScales(rubric: RubricFound): MarkScales {
  const criteria = rubric.flatMap((group) => group?.criteria ?? [undefined]);
  const scales: Scale[] = [];
  const ids = new Set<string>();
  for (const criterion of criteria) {
    if (criterion?.id === undefined || ids.has(criterion.id)) continue;
    scales.push({ id: criterion.id, criterion, good: new Map() });
    ids.add(criterion.id);
  }
  const readable = criteria.every((each) => each?.id !== undefined && each.max !== undefined && each.step);
  return { scales, ids, complete: readable && scales.length === criteria.length, taken: [] };
}

function markOrFault(mark: unknown, { max, step }: Partial<Found<BundleCriterion>>): number | string {
  const points = typeof mark === 'string' ? parsePoints(mark) : null;
  if (points === null) return pointsMessage;
  const fault = markFault({ max: max ?? Number.MAX_SAFE_INTEGER, step: step ?? 1 }, points);
  if (fault === null) return points;
  return fault === 'range' ? 'is above the max of its criterion' : 'is off the step of its criterion';
}

function goodMark(mark: unknown, { criterion, good }: Scale): number | string {
  const remembered = good.get(mark as string);
  if (remembered !== undefined) return remembered;
  const read = markOrFault(mark, criterion);
  if (typeof read === 'number') good.set(mark as string, read);
  return read;
}

function checkOthers(
  record: Record<string, unknown>,
  known: MarkScales | undefined,
  place: Place,
  report: Report,
): void {
  for (const key of Object.keys(record)) {
    if (known?.ids.has(key)) continue;
    const read = known?.complete ? 'is for no criterion' : markOrFault(record[key], {});
    if (typeof read === 'string') report.fault(at(place, key), read);
  }
}

/** The marks, put into hundredths where they stand, for the record is the reader's own; undefined, and nothing touched, at any fault. */
export function takeMarks(value: unknown, known: MarkScales | undefined): Record<string, number> | undefined {
  if (!known?.complete || !isObject(value)) return undefined;
  const { scales, taken } = known;
  if (Object.keys(value).length !== scales.length) return undefined;
  for (let index = 0; index < scales.length; index++) {
    const scale = scales[index] as Scale;
    const mark = goodMark(value[scale.id], scale);
    if (typeof mark === 'string') return undefined;
    taken[index] = mark;
  }
  for (let index = 0; index < scales.length; index++) value[(scales[index] as Scale).id] = taken[index];
  return value as Record<string, number>;
}

/** Notes the faults of marks; without a rubric, or beyond what is known of it, only their form is checked. */
function checkMarks(
  record: Record<string, unknown>,
  place: Place,
  report: Report,
  known: MarkScales | undefined,
): void {
  let before: Place | null = null;
  for (const scale of known?.scales ?? []) {
    const mark = Object.hasOwn(record, scale.id) ? goodMark(record[scale.id], scale) : 'is missing';
    if (typeof mark === 'string') report.fault(at(place, scale.id), mark, before);
    if (mark !== 'is missing') before = at(place, scale.id);
  }
  checkOthers(record, known, place, report);
}

/** Reads marks against what is known of their rubric; undefined when one is at fault or that is not enough. */
export function marksReader(known: MarkScales | undefined): Read<Record<string, number>> {
  return (value, place, report) => {
    const record = object(value, place, report);
    const taken = record && takeMarks(record, known);
    if (record && !taken) checkMarks(record, place, report, known);
    return taken;
  };
}
