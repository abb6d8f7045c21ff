import { emptyCell } from '~/domain/sync/decide';
import type { CellContent, OpenConflict, QuarantineReason, SheetName } from '~/domain/sync/protocol';
import {
  type Cell,
  cellOf,
  isBeside,
  type Logged,
  noHead,
  type Outbox,
  pendingOf,
  sameSheet,
  sheetOf,
  shownIn,
} from './outbox';

/** What else stands for a cell in open conflict: the head, or what another device wrote beside it. */
export type Alternative = CellContent & { opId: string; deviceId: string | null };

export type CellView = { content: CellContent; pending: boolean; alternatives: Alternative[] };

/** A cell as the page shows it. */
export function viewCell(state: Outbox, name: SheetName, criterion: string): CellView {
  const cell = cellOf(sheetOf(state, name), criterion);
  const { value, text } = shownIn(cell) ?? emptyCell;
  const pending = pendingOf(state).some(({ operation }) => operation.opId === cell.mine?.opId);
  return { content: { value, text }, pending, alternatives: alternativesTo(state, cell) };
}

/** The head, where this device's own word lies beside it, and every conflict that is not its own. */
export function alternativesTo(state: Outbox, cell: Cell): Alternative[] {
  const { head, mine, conflicts } = cell;
  const isOwn = (one: OpenConflict) => one.opId === mine?.opId || (mine && one.deviceId === state.deviceId);
  const others = conflicts.filter((one) => !isOwn(one));
  return isBeside(state, cell) ? [{ ...(head ?? noHead), deviceId: null }, ...others] : others;
}

/** Operations of this device that the server keeps aside, with the reason; shown until the vault is cleared. */
export function quarantinedOf({ log }: Outbox): { logged: Logged; reason: QuarantineReason }[] {
  return log.flatMap((logged) =>
    logged.outcome?.outcome === 'QUARANTINED' ? [{ logged, reason: logged.outcome.reason }] : [],
  );
}

/** Why a sheet cannot be signed from here now; null when it can. */
export function signingFault(
  state: Outbox,
  name: SheetName,
): 'signed' | 'recused' | 'pending' | 'conflict' | null {
  const sheet = sheetOf(state, name);
  if (sheet.signed) return 'signed';
  if (sheet.recused) return 'recused';
  if (countPending(state, name) > 0) return 'pending';
  return Object.values(sheet.cells).some(({ conflicts }) => conflicts.length > 0) ? 'conflict' : null;
}

/** How many operations on the sheet the server has not decided. */
export function countPending(state: Outbox, name: SheetName): number {
  return pendingOf(state).filter(({ operation }) => sameSheet(operation.sheet, name)).length;
}

/** What stands on the sheet: the marks by criterion, null for a cell without one, and the remarks. */
export function contentsOf(state: Outbox, name: SheetName): Record<string, CellContent> {
  const { cells } = sheetOf(state, name);
  return Object.fromEntries(
    Object.entries(cells).map(([criterion, cell]) => {
      const { value, text } = shownIn(cell) ?? emptyCell;
      return [criterion, { value, text }];
    }),
  );
}
