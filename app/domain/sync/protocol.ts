/**
 * The words in which a tablet and the server speak of marks: a log of operations on cells. A cell is a criterion of a
 * sheet's rubric, or one of two cells of words. An operation names the head its device last saw in the cell; the server
 * applies it only over that head, so nothing is overwritten that its writer had not seen. Marks are hundredths of a
 * point, words NFC text; one of the two is null, and both are null in a cell that was emptied.
 */
export type CellContent = { value: number | null; text: string | null };

/** The cells of a sheet that hold words: remarks are signed with the marks, the note is the juror's own and is not. */
export const wordCells = ['remarks', 'note'] as const;

/** Which sheet of the juror who speaks: one entry of the round, one pass. */
export type SheetName = { entryId: string; pass: number };

/**
 * One change of a cell. `seq` counts 1, 2, 3… per device; `epoch` is the sheet's, which moves on when it is reopened.
 * `settles` names the open conflicts of the cell that its writer saw and decided: those alone end with it, so that what
 * another device wrote meanwhile stays open until somebody has seen it.
 */
export type Operation = CellContent & {
  opId: string;
  sheet: SheetName;
  epoch: number;
  criterion: string;
  seq: number;
  parentOpId: string | null;
  settles: string[];
};

/** The operation that a cell's content comes from. */
export type CellHead = CellContent & { criterion: string; opId: string };

/** What another device wrote over another head, the last of each device: open until an operation settles it. */
export type OpenConflict = CellContent & { criterion: string; opId: string; deviceId: string };

/** Why an operation is kept aside: it came too late, or it names what it may not. None of them is ever counted. */
export const quarantineReasons = [
  'SIGNED',
  'CLOSED',
  'OLD_EPOCH',
  'RECUSED',
  'NOT_YOURS',
  'NO_CRITERION',
  'BAD_MARK',
] as const;

export type QuarantineReason = (typeof quarantineReasons)[number];

/**
 * What became of an operation. `SAME`: another device had written just that; it is logged and moves no head.
 * `CONFLICT`: kept beside the head for the juror to settle. `QUARANTINED`: kept aside with its reason.
 */
export type Outcome =
  | { outcome: 'APPLIED' | 'SAME' | 'CONFLICT' }
  | { outcome: 'QUARANTINED'; reason: QuarantineReason };

/** A sheet as the server holds it, told to the device after each exchange that touched it. */
export type SheetState = SheetName & {
  epoch: number;
  heads: CellHead[];
  conflicts: OpenConflict[];
  signed: { at: string; total: number; digest: string } | null;
  recused: boolean;
};
