import { emptyCell, sameContent } from '~/domain/sync/decide';
import { sheetKey } from '~/domain/sync/exchange';
import type { CellContent, Operation, SheetName } from '~/domain/sync/protocol';
import type { Act } from './acts';
import { deviceRecord, type OutboxRecord, operationRecord, type Stepped, sheetRecord } from './change';
import { cellOf, type Outbox, type Sheet, sheetOf, shownIn } from './outbox';

/** The name of a new operation (128 random bits in hex) and the device's clock in ms. */
export type Stamp = { opId: string; at: number };

type Over = Pick<Operation, 'parentOpId' | 'settles'>;

/** How many acts of the juror on a sheet can be taken back. */
const memory = 50;

/**
 * The juror puts something in a cell. Null where it stands there already. The page may say "saved on this tablet" once
 * the change is stored. A sheet known as signed is for the page to refuse; what is written all the same goes the way
 * of every operation and ends in quarantine.
 */
export function write(
  state: Outbox,
  name: SheetName,
  criterion: string,
  content: CellContent,
  stamp: Stamp,
): Stepped | null {
  const sheet = sheetOf(state, name);
  const shown = shownIn(cellOf(sheet, criterion));
  if (sameContent(shown ?? emptyCell, content)) return null;
  const step = { criterion, opId: stamp.opId, before: contentOf(shown ?? emptyCell) };
  const steps = [...sheet.steps, step].slice(-memory);
  return append(state, { ...sheet, steps }, criterion, content, stamp, over(shown?.opId));
}

/** Takes back the last act on the sheet that still stands; null where there is none. It is an operation like any other. */
export function undo(state: Outbox, name: SheetName, stamp: Stamp): Stepped | null {
  const sheet = sheetOf(state, name);
  const last = sheet.steps.findLast((step) => stands(sheet, step));
  if (!last) return null;
  const { criterion, opId, before } = last;
  const earlier = sheet.steps.slice(0, sheet.steps.indexOf(last));
  const under = earlier.findLast((step) => step.criterion === criterion);
  const steps = earlier.map((step) => (step === under ? { ...step, opId: stamp.opId } : step));
  return append(state, { ...sheet, steps }, criterion, before, stamp, over(opId));
}

/** Whether there is something to take back on the sheet. */
export function canUndo(state: Outbox, name: SheetName): boolean {
  const sheet = sheetOf(state, name);
  return sheet.steps.some((step) => stands(sheet, step));
}

const stands = (sheet: Sheet, { criterion, opId }: Sheet['steps'][number]): boolean =>
  shownIn(cellOf(sheet, criterion))?.opId === opId;

const over = (parent: string | undefined): Over => ({ parentOpId: parent ?? null, settles: [] });

const contentOf = ({ value, text }: CellContent): CellContent => ({ value, text });

/** One more operation of this device: it is the cell's own word until the server has decided it. */
export function append(
  state: Outbox,
  sheet: Sheet,
  criterion: string,
  content: CellContent,
  { opId, at }: Stamp,
  above: Over,
): Stepped {
  const name = { entryId: sheet.entryId, pass: sheet.pass };
  const { value, text } = content;
  const of = { opId, sheet: name, epoch: sheet.epoch, criterion, value, text };
  const logged = { operation: { ...of, seq: state.nextSeq, ...above }, writtenAt: at, outcome: null };
  const { head, conflicts } = cellOf(sheet, criterion);
  const open = conflicts.filter((conflict) => !above.settles.includes(conflict.opId));
  const cell = { head, mine: { opId, value, text }, conflicts: open };
  const after = { ...sheet, cells: { ...sheet.cells, [criterion]: cell } };
  const next: Outbox = {
    ...state,
    nextSeq: state.nextSeq + 1,
    log: [...state.log, logged],
    sheets: { ...state.sheets, [sheetKey(name)]: after },
  };
  const put = [operationRecord(logged), sheetRecord(after), deviceRecord(next)];
  return { state: next, change: { put, remove: [] } };
}

/** The juror asks or recuses himself: the act waits until the server has answered it. */
export function act(state: Outbox, one: Act): Stepped {
  const put: OutboxRecord[] = [{ key: `act/${one.id}`, value: one }];
  return { state: { ...state, acts: [...state.acts, one] }, change: { put, remove: [] } };
}
