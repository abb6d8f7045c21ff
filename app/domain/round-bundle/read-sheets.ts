import type { BundleEntry, BundleJuror, BundleSheet } from './bundle';
import { idOf, type Roll } from './read-entries';
import { type MarkScales, markScales, readMarks } from './read-marks';
import type { RubricFound } from './read-rubrics';
import { elements, type Fields, type Found, fields, integer, type Read } from './reading';

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

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const instantPattern =
  /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

function isInstant(text: string): boolean {
  const [, year = '', month = '', day = ''] = instantPattern.exec(text) ?? [];
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = month === '02' && leap ? 29 : (monthDays[Number(month) - 1] ?? 0);
  return Number(day) >= 1 && Number(day) <= days;
}

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

/** Says whether a juror already has a sheet for an entry and pass. */
function doubles(): (sheet: Found<BundleSheet>) => boolean {
  const signed = new Map<string, Map<string, number>>();
  return ({ juror, entry, pass: number }) => {
    if (juror === undefined || entry === undefined || number === undefined) return false;
    const own = signed.get(juror) ?? new Map<string, number>();
    signed.set(juror, own);
    const before = own.get(entry) ?? 0;
    own.set(entry, before | number);
    return (before & number) !== 0;
  };
}

function scalesByGroup(rubrics: Map<number, RubricFound> | undefined): Map<number, MarkScales> {
  return new Map([...(rubrics ?? [])].map(([group, rubric]) => [group, markScales(rubric)]));
}

function sheet(context: SheetContext, unclear: Set<string>): Read<Found<BundleSheet>> {
  const { jurors, entries, rubrics, passes } = context;
  const scales = scalesByGroup(rubrics);
  const [jurorId, entryId, passNumber] = [
    idOf(jurors?.byId, 'juror'),
    idOf(entries?.byId, 'entry'),
    pass(passes),
  ];
  const isDouble = doubles();
  return fields((of: Fields) => {
    const juror = of.need('juror', jurorId);
    const entry = of.need('entry', entryId);
    const group = entry === undefined ? undefined : entries?.byId.get(entry)?.group;
    const scale = group === undefined ? undefined : scales.get(group);
    const found = {
      juror,
      entry,
      pass: of.need('pass', passNumber),
      signedAt: of.need('signedAt', instant),
      marks: of.need('marks', (value, place, report) => readMarks(value, place, report, scale)),
    };
    const double = isDouble(found);
    if (double) of.report.fault(of.place, 'is a second sheet for the same juror, entry and pass');
    const clear =
      found.pass !== undefined && found.marks && juror && jurors?.byId.get(juror)?.groups && !double;
    if (entry !== undefined && !clear) unclear.add(entry);
    return found;
  });
}

/** Sheets in order, and the entries whose score they leave unclear. */
export function readSheets(context: SheetContext): Read<SheetsFound> {
  return (value, place, report) => {
    const unclear = new Set<string>();
    const list = elements(value, place, report, sheet(context, unclear));
    return list && { list, unclear };
  };
}
