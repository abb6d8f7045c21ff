import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import type { Exchanged } from '~/domain/sync/exchange';
import { loadSheetFacts, type StoredSheet } from '~/store/sheet/load-sheet-facts';
import { writeExchange } from '~/store/sync/write-exchange';
import { asWritten } from '../sync/as-written';
import type { Ground } from '../sync/grounds';
import type { World } from '../world';
import { decideSave } from './decide-save';
import { openSheet } from './open-sheet';

/** A mark for a cell: hundredths, or null to take it away; `parentOpId` is the head the device last saw. */
export type Cell = { criterion: string; value: number | null; parentOpId: string | null };

export type MarksInput = {
  roundCode: string;
  entryId: string;
  pass: number;
  cells: Cell[];
  /** Null leaves the remarks as they are. */
  remarks: string | null;
  /** The remarks that were there when the new ones were written. */
  remarksWere?: string;
  deviceId: string;
};

/** A save as the device keeps it: the new heads of the cells it sent. */
export type SavedMarks = {
  savedAt: string;
  heads: { criterion: string; opId: string; value: number | null }[];
};

const tries = 5;

/**
 * Saves marks and remarks of one sheet, all of them or none, by the rules of the exchange with tablets. An operation is
 * applied only over the head of its cell: otherwise another device has written there meanwhile and the save is refused
 * (`sheet.conflict`), so that the page puts both before the juror. A cell that says so already costs no operation. Two
 * saves at the same moment are decided one after the other.
 */
export async function saveMarks(
  world: World,
  actor: Actor,
  input: MarksInput,
): Promise<SavedMarks | Refusal> {
  for (let turn = 0; turn < tries; turn += 1) {
    const key = { ...input, accountId: actor.accountId };
    const sheet = openSheet(actor, await loadSheetFacts(world.db, key));
    if (isRefusal(sheet)) return sheet;
    const at = world.clock.now();
    const decided = decideSave(world, sheet, input, at);
    if (isRefusal(decided)) return decided;
    const { before, exchanged } = decided;
    const { roundId, seat } = sheet;
    const changes = asWritten(world, [before], exchanged);
    const write = { at, roundId, seatId: seat.id, device: null, ...changes };
    if (exchanged.fresh.length === 0 || (await writeExchange(world.db, write))) {
      return saved(at, input, sheet.sheet, exchanged);
    }
  }
  return refuse('changedMeanwhile');
}

/** The heads of the cells that were sent, as they stand after the save. */
function saved(
  at: Date,
  input: MarksInput,
  before: StoredSheet | null,
  { fresh }: Exchanged<Ground>,
): SavedMarks {
  const written = fresh.map(({ operation }) => operation);
  const heads = new Map([...(before?.heads ?? []), ...written].map((head) => [head.criterion, head]));
  const sent = input.cells.flatMap((cell) => heads.get(cell.criterion) ?? []);
  return {
    savedAt: at.toISOString(),
    heads: sent.map(({ criterion, opId, value }) => ({ criterion, opId, value })),
  };
}
