import { emptyCell } from '~/domain/sync/decide';
import { sheetKey } from '~/domain/sync/exchange';
import type {
  CellContent,
  OpenConflict,
  Operation,
  Outcome,
  SheetName,
  SheetState,
} from '~/domain/sync/protocol';
import type { Act, ActAnswer } from './acts';

/**
 * What one juror's vault on one device holds of his work: the log of the operations written here, and each sheet as the
 * server last told it with this device's own writing on top. Pure: names and instants are arguments, nothing is mutated.
 * An operation stays in the log after the server has decided it, so that a server put back from a backup gets it again.
 */
export type Outbox = {
  deviceId: string;
  nextSeq: number;
  /** The last seq that the server held of this device, as it last said. */
  acknowledged: number;
  /** In order of seq. */
  log: readonly Logged[];
  sheets: Readonly<Record<string, Sheet>>;
  acts: readonly Act[];
  answeredActs: readonly ActAnswer[];
};

/**
 * An operation of this device; `outcome` is null until an answer of the server names it, and again where a server put
 * back from a backup knows it no longer. `writtenAt` in ms.
 */
export type Logged = { operation: Operation; writtenAt: number; outcome: Outcome | null };

/** What an operation put in a cell. */
export type Written = CellContent & { opId: string };

export type Cell = {
  /** The head the server last told. */
  head: Written | null;
  /** The last operation of this device that the head does not cover: not decided yet, or in open conflict. */
  mine: Written | null;
  /** Open conflicts as the server last told them, its own among them, without those the juror has settled here since. */
  conflicts: readonly OpenConflict[];
};

/** One thing the juror did here that can be undone: `opId` put what stands in the cell now, `before` stood there. */
export type Step = { criterion: string; opId: string; before: CellContent };

export type Sheet = SheetName & {
  epoch: number;
  cells: Readonly<Record<string, Cell>>;
  signed: SheetState['signed'];
  recused: boolean;
  steps: readonly Step[];
};

const untouched: Cell = { head: null, mine: null, conflicts: [] };

/** What stands for the head of a cell in which the server holds nothing. */
export const noHead: Written = { opId: '', ...emptyCell };

/** The state of a vault in which nothing was written yet. */
export function emptyOutbox(deviceId: string): Outbox {
  return { deviceId, nextSeq: 1, acknowledged: 0, log: [], sheets: {}, acts: [], answeredActs: [] };
}

export const sameSheet = (a: SheetName, b: SheetName): boolean =>
  a.entryId === b.entryId && a.pass === b.pass;

/** The sheet as it stands here; one that was never touched is empty and of the first epoch. */
export function sheetOf({ sheets }: Outbox, { entryId, pass }: SheetName): Sheet {
  const empty = { entryId, pass, epoch: 1, cells: {}, signed: null, recused: false, steps: [] };
  return sheets[sheetKey({ entryId, pass })] ?? empty;
}

export const cellOf = (sheet: Sheet, criterion: string): Cell => sheet.cells[criterion] ?? untouched;

/** What the cell shows comes from here: this device's own word first, else the head; null where nothing was written. */
export const shownIn = ({ mine, head }: Cell): Written | null => mine ?? head;

/** Whether this device's own word lies beside the head as an open conflict, itself or an earlier one of its chain. */
export function isBeside({ deviceId }: Outbox, { mine, conflicts }: Cell): boolean {
  return mine !== null && conflicts.some((one) => one.opId === mine.opId || one.deviceId === deviceId);
}

/** Words that were typed as the content of a cell: NFC, and none where nothing is left. */
export const wordsTyped = (text: string): CellContent => ({
  value: null,
  text: text.normalize('NFC') || null,
});

/** The operations that no answer has named yet, in order of seq. */
export const pendingOf = ({ log }: Outbox): Logged[] => log.filter(({ outcome }) => outcome === null);

/** What the server is to get: the pending ones, and after a new name of the device all others once more. */
export const unsentOf = ({ log, acknowledged }: Outbox): Logged[] =>
  log.filter(({ operation, outcome }) => outcome === null || operation.seq > acknowledged);
