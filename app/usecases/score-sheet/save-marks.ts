import type { Actor } from '~/domain/permission';
import { pointsText } from '~/domain/points';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { markFault, type RubricContent } from '~/domain/rubric';
import { appendMarks, type NewOperation } from '~/store/sheet/append-marks';
import { loadSheetFacts, type StoredSheet } from '~/store/sheet/load-sheet-facts';
import type { World } from '../world';
import { type OpenSheet, openSheet, refuseOutsideScoring } from './open-sheet';

/** A mark for a cell: hundredths, or null to take it away; `parentOpId` is the head the device last saw. */
export type Cell = { criterion: string; value: number | null; parentOpId: string | null };

export type MarksInput = {
  roundCode: string;
  entryId: string;
  pass: number;
  cells: Cell[];
  /** Null leaves the remarks as they are. */
  remarks: string | null;
  deviceId: string;
};

/** A save as the device keeps it: the new heads of the cells it sent. */
export type SavedMarks = {
  savedAt: string;
  heads: { criterion: string; opId: string; value: number | null }[];
};

const tries = 5;

/**
 * Saves marks of one sheet, all of them or none. An operation is applied only if its parent is the head of its cell:
 * otherwise another device has marked the cell meanwhile and the save is refused (`sheet.conflict`). A cell that
 * already holds the value costs no operation. Two saves at the same moment are decided one after the other.
 */
export async function saveMarks(
  world: World,
  actor: Actor,
  input: MarksInput,
): Promise<SavedMarks | Refusal> {
  for (let round = 0; round < tries; round += 1) {
    const key = { ...input, accountId: actor.accountId };
    const sheet = openSheet(actor, await loadSheetFacts(world.db, key));
    if (isRefusal(sheet)) return sheet;
    const at = world.clock.now();
    const operations = decide(world, sheet, input, at);
    if (isRefusal(operations)) return operations;
    if (operations.length === 0 && !remarksChange(sheet, input)) return saved(at, input, sheet.sheet, []);
    if (await write(world, sheet, input, operations, at)) return saved(at, input, sheet.sheet, operations);
  }
  return refuse('changedMeanwhile');
}

const remarksChange = (sheet: OpenSheet, input: MarksInput) =>
  input.remarks !== null && input.remarks !== (sheet.sheet?.remarks ?? '');

function decide(world: World, sheet: OpenSheet, input: MarksInput, at: Date): NewOperation[] | Refusal {
  const closed = refuseOutsideScoring(sheet, at);
  if (closed) return closed;
  if (sheet.sheet?.signedAt) return refuse('sheet.signed');
  if (input.pass > sheet.rules.passes) return refuse('notFound');
  const heads = new Map(sheet.sheet?.heads.map((head) => [head.criterion, head]));
  const operations: NewOperation[] = [];
  for (const cell of input.cells) {
    const fault = faultOf(sheet.rubric.content, cell);
    if (fault) return fault;
    const head = heads.get(cell.criterion);
    if ((head?.value ?? null) === cell.value) continue;
    if ((head?.opId ?? null) !== cell.parentOpId) {
      return refuse('sheet.conflict', { count: 1, criterion: cell.criterion });
    }
    operations.push({ ...cell, opId: world.ids.operation() });
  }
  return operations;
}

function faultOf(content: RubricContent, cell: Cell): Refusal | undefined {
  const criterion = content.groups
    .flatMap((group) => group.criteria)
    .find((one) => one.id === cell.criterion);
  if (!criterion) return refuse('notFound', { criterion: cell.criterion });
  if (cell.value === null || markFault(criterion, cell.value) === null) return undefined;
  return refuse('sheet.markInvalid', { criterion: criterion.id, max: pointsText(criterion.max) });
}

function write(world: World, sheet: OpenSheet, input: MarksInput, operations: NewOperation[], at: Date) {
  return appendMarks(world.db, {
    sheetId: sheet.sheet?.id ?? world.ids.id(),
    roundId: sheet.roundId,
    seatId: sheet.seat.id,
    entryId: sheet.entry.id,
    pass: input.pass,
    rubricId: sheet.rubric.id,
    remarks: input.remarks,
    deviceId: input.deviceId,
    at,
    seen: sheet.sheet?.version ?? null,
    operations,
  });
}

/** The heads of the cells that were sent, as they stand after the save. */
function saved(
  at: Date,
  input: MarksInput,
  before: StoredSheet | null,
  operations: NewOperation[],
): SavedMarks {
  const heads = new Map(before?.heads.map((head) => [head.criterion, head]));
  for (const { criterion, opId, value } of operations) heads.set(criterion, { criterion, opId, value });
  const sent = input.cells.flatMap((cell) => heads.get(cell.criterion) ?? []);
  return { savedAt: at.toISOString(), heads: sent };
}
