import type { BundleEntry, BundleJuror, BundleSheet } from './bundle';
import { at } from './faults';
import { isInstant } from './instant';
import { idOf, type Roll } from './read-entries';
import { type MarkScales, markScales, marksReader } from './read-marks';
import type { RubricFound } from './read-rubrics';
import { array, type Fields, type Found, fields, integer, type Read } from './reading';
import { Signed, soundSheet } from './sound-sheet';

/**
 * Reads `sheets`: every signed sheet, ignored ones too, against the rubric of its entry.
 */
export type SheetContext = {
  passes: 1 | 2 | undefined;
  jurors: Roll<BundleJuror> | undefined;
  entries: Roll<BundleEntry> | undefined;
  rubrics: Map<number, RubricFound> | undefined;
};

export type SheetsFound = {
  list: (Found<BundleSheet> | undefined)[];
  /** Ids of entries with a sheet whose part in the score is not known. */
  unclear: Set<string>;
};

const instant: Read<string> = (value, place, report) =>
  typeof value === 'string' && isInstant(value)
    ? value
    : report.fault(place, 'must be an instant such as "2024-05-10T08:00:00Z"');

function pass(passes: 1 | 2 | undefined): Read<number> {
  const any = integer(1);
  return (value, place, report) => {
    const number = any(value, place, report);
    const beyond = number !== undefined && number > (passes ?? 2);
    return beyond ? report.fault(place, 'is beyond the passes of the round') : number;
  };
}

function scalesByGroup(rubrics: Map<number, RubricFound> | undefined): Map<number, MarkScales> {
  return new Map([...(rubrics ?? [])].map(([group, rubric]) => [group, markScales(rubric)]));
}

type Scales = { scales: Map<number, MarkScales>; signed: Signed };

/** Notes a sheet as signed; false where its juror has one of the same pass for the same entry. */
function isFirst({ juror, entry, pass: number }: Found<BundleSheet>, signed: Signed): boolean {
  if (juror === undefined || entry === undefined || number === undefined) return true;
  const before = signed.has(juror, entry, number);
  signed.add(juror, entry, number);
  return !before;
}

/** Reads a sheet member by member, noting its faults. */
function sheet(
  { jurors, entries, passes }: SheetContext,
  { scales, signed }: Scales,
  unclear: Set<string>,
): Read<Found<BundleSheet>> {
  const jurorId = idOf(jurors?.byId, 'juror');
  const entryId = idOf(entries?.byId, 'entry');
  const passNumber = pass(passes);
  return fields((of: Fields) => {
    const juror = of.need('juror', jurorId);
    const entry = of.need('entry', entryId);
    const group = entry === undefined ? undefined : entries?.byId.get(entry)?.group;
    const found = {
      juror,
      entry,
      pass: of.need('pass', passNumber),
      signedAt: of.need('signedAt', instant),
      marks: of.need('marks', marksReader(group === undefined ? undefined : scales.get(group))),
    };
    const first = isFirst(found, signed);
    if (!first) of.report.fault(of.place, 'is a second sheet for the same juror, entry and pass');
    const clear =
      found.pass !== undefined && found.marks && juror && jurors?.byId.get(juror)?.groups && first;
    if (entry !== undefined && !clear) unclear.add(entry);
    return found;
  });
}

/** Sheets in order, and the entries whose score they leave unclear. */
export function readSheets(context: SheetContext): Read<SheetsFound> {
  return (value, place, report) => {
    const unclear = new Set<string>();
    const scales = { scales: scalesByGroup(context.rubrics), signed: new Signed() };
    const { jurors, entries, passes } = context;
    const sources = jurors &&
      entries &&
      passes && { jurors: jurors.byId, entries: entries.byId, passes, ...scales };
    const faulty = sheet(context, scales, unclear);
    const list = array(value, place, report)?.map(
      (element, index) =>
        (sources && soundSheet(element, sources)) ?? faulty(element, at(place, index), report),
    );
    return list && { list, unclear };
  };
}
