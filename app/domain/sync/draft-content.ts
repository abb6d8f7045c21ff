import { isWordCell } from './decide';
import type { CellHead, SheetName } from './protocol';

/** A sheet as it lies before its juror to be signed. */
export type SheetDraft = SheetName & { epoch: number; rubricVersion: number; heads: readonly CellHead[] };

/**
 * The text of which a device and the server each take SHA-256 (UTF-8, hex): a sheet is signed only where the two agree.
 * Marks in hundredths by criterion, in the order of their code units; a cell without a mark is left out, and so is the
 * juror's own note.
 */
export function draftContent({ entryId, pass, epoch, rubricVersion, heads }: SheetDraft): string {
  const marks = heads
    .filter(({ criterion, value }) => value !== null && !isWordCell(criterion))
    .map(({ criterion, value }) => [criterion, value] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const remarks = heads.find(({ criterion }) => criterion === 'remarks')?.text ?? '';
  return JSON.stringify(['draft/1', entryId, pass, epoch, rubricVersion, marks, remarks]);
}
