import type { BundleEntry, BundleJuror, BundleSheet } from './bundle';
import { isInstant } from './instant';
import { type MarkScales, takeMarks } from './read-marks';
import { type Found, isObject } from './reading';

/**
 * Reads a sheet without fault at one go. A round has very many sheets and nearly all are sound: only of the others is it
 * worth noting where each part stands.
 */
export type SheetSources = {
  /** The last pass a sheet may be of. */
  passes: 1 | 2;
  jurors: ReadonlyMap<string, Found<BundleJuror>>;
  entries: ReadonlyMap<string, Found<BundleEntry>>;
  scales: ReadonlyMap<number, MarkScales>;
  signed: Signed;
};

/** The passes that each entry has been signed in by each juror, as bits. */
export class Signed {
  private readonly byEntry = new Map<string, Map<string, number>>();

  has(juror: string, entry: string, pass: number): boolean {
    return ((this.byEntry.get(entry)?.get(juror) ?? 0) & pass) !== 0;
  }

  add(juror: string, entry: string, pass: number): void {
    const own = this.byEntry.get(entry) ?? new Map<string, number>();
    if (own.size === 0) this.byEntry.set(entry, own);
    own.set(juror, (own.get(juror) ?? 0) | pass);
  }
}

const isPass = (pass: unknown, passes: number): pass is number => pass === 1 || (pass === 2 && passes === 2);

/** The sheet, its marks put into hundredths where they stand; undefined, and nothing touched, where it has any fault. */
export function soundSheet(value: unknown, sources: SheetSources): BundleSheet | undefined {
  if (!isObject(value)) return undefined;
  const { pass, signedAt } = value;
  const juror = sources.jurors.get(value.juror as string);
  const entry = sources.entries.get(value.entry as string);
  if (!juror?.id || !juror.groups || !entry?.id || !isPass(pass, sources.passes)) return undefined;
  if (typeof signedAt !== 'string' || !isInstant(signedAt)) return undefined;
  if (sources.signed.has(juror.id, entry.id, pass)) return undefined;
  const marks = takeMarks(value.marks, sources.scales.get(entry.group as number));
  if (!marks) return undefined;
  sources.signed.add(juror.id, entry.id, pass);
  return { juror: juror.id, entry: entry.id, pass, signedAt, marks };
}
