import { type Criterion, markFault } from '../rubric';
import {
  type CellContent,
  type CellHead,
  type OpenConflict,
  type Operation,
  type Outcome,
  type QuarantineReason,
  wordCells,
} from './protocol';

/** A sheet of the juror who speaks, as far as it decides over an operation: where the round stands, and the cells. */
export type SheetGround = {
  recused: boolean;
  /** Whether the round is in scoring. */
  open: boolean;
  signed: boolean;
  epoch: number;
  /** Of the rubric in force. */
  criteria: readonly Pick<Criterion, 'id' | 'max' | 'step'>[];
  heads: readonly CellHead[];
  conflicts: readonly OpenConflict[];
};

export type Decision<S extends SheetGround> = { outcome: Outcome; sheet: S | undefined };

/**
 * What becomes of an operation, and the sheet after it. Applied is what names the head of its cell as its parent: the
 * head moves on, and the conflicts that the operation settles go. What says the same as the head moves nothing. Anything
 * else stays beside the head as the one open conflict of its device in that cell. `sheet` is undefined where it is none
 * of the juror's.
 */
export function decide<S extends SheetGround>(
  sheet: S | undefined,
  operation: Operation,
  deviceId: string,
): Decision<S> {
  if (!sheet) return { outcome: { outcome: 'QUARANTINED', reason: 'NOT_YOURS' }, sheet };
  const reason = quarantineReason(sheet, operation);
  if (reason) return { outcome: { outcome: 'QUARANTINED', reason }, sheet };
  const head = sheet.heads.find(({ criterion }) => criterion === operation.criterion);
  const others = sheet.conflicts.filter((one) => !(isOfCell(one, operation) && one.deviceId === deviceId));
  const left = others.filter((one) => !(isOfCell(one, operation) && operation.settles.includes(one.opId)));
  if ((head?.opId ?? null) === operation.parentOpId) {
    const heads = [...sheet.heads.filter((one) => one !== head), headOf(operation)];
    return { outcome: { outcome: 'APPLIED' }, sheet: { ...sheet, heads, conflicts: left } };
  }
  if (sameContent(head ?? emptyCell, operation)) {
    return { outcome: { outcome: 'SAME' }, sheet: { ...sheet, conflicts: left } };
  }
  const conflicts = [...others, { ...headOf(operation), deviceId }];
  return { outcome: { outcome: 'CONFLICT' }, sheet: { ...sheet, conflicts } };
}

/** Why an operation is kept aside, the first reason that holds; null where the cells decide. */
function quarantineReason(sheet: SheetGround, operation: Operation): QuarantineReason | null {
  if (sheet.recused) return 'RECUSED';
  const fault = cellFault(sheet, operation);
  if (fault) return fault;
  if (!sheet.open) return 'CLOSED';
  if (sheet.signed) return 'SIGNED';
  return operation.epoch === sheet.epoch ? null : 'OLD_EPOCH';
}

/** Whether the cell is one of the sheet and its content one that it can hold. */
function cellFault(sheet: SheetGround, { criterion, value, text }: Operation): QuarantineReason | null {
  if (isWordCell(criterion)) return value === null ? null : 'BAD_MARK';
  const known = sheet.criteria.find(({ id }) => id === criterion);
  if (!known) return 'NO_CRITERION';
  if (text !== null) return 'BAD_MARK';
  return value === null || markFault(known, value) === null ? null : 'BAD_MARK';
}

/** Whether a cell holds words; any other holds the mark of a criterion. */
export function isWordCell(criterion: string): boolean {
  return (wordCells as readonly string[]).includes(criterion);
}

/** Whether two cells say the same. */
export function sameContent(one: CellContent, other: CellContent): boolean {
  return one.value === other.value && one.text === other.text;
}

/** What a cell says in which nothing was ever written. */
export const emptyCell: CellContent = { value: null, text: null };

const isOfCell = (one: { criterion: string }, other: { criterion: string }) =>
  one.criterion === other.criterion;

const headOf = ({ criterion, opId, value, text }: Operation): CellHead => ({ criterion, opId, value, text });
