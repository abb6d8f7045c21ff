import type { CellContent, SheetName } from '~/domain/sync/protocol';
import type { Stepped } from './change';
import { type Cell, cellOf, isBeside, noHead, type Outbox, sheetOf } from './outbox';
import { append, type Stamp } from './write';

/** The most conflicts that one operation can settle. */
const most = 20;

/**
 * The juror decides between what devices wrote into a cell: `mine` is what stands here, otherwise the name of the
 * operation he takes: the head, a conflict, or one of this device that was kept aside. An operation over the present
 * head says so and names what it settles: `seen`, the conflicts he was shown, all known ones unless told.
 */
export function settle(
  state: Outbox,
  name: SheetName,
  criterion: string,
  choice: 'mine' | string,
  stamp: Stamp,
  seen?: readonly string[],
): Stepped | null {
  const sheet = sheetOf(state, name);
  const cell = cellOf(sheet, criterion);
  const content = chosen(state, cell, choice);
  if (!content) return null;
  const shown = cell.conflicts.map(({ opId }) => opId).filter((opId) => !seen || seen.includes(opId));
  const own = cell.mine ? [cell.mine.opId] : [];
  const settles = [...new Set([...own, ...shown])].slice(0, most);
  const parent = cell.mine && !isBeside(state, cell) ? cell.mine : cell.head;
  const above = { parentOpId: parent?.opId ?? null, settles };
  return append(state, sheet, criterion, content, stamp, above);
}

function chosen({ log }: Outbox, cell: Cell, choice: string): CellContent | null {
  if (choice === 'mine') return cell.mine ?? cell.head;
  const logged = log.find(({ operation }) => operation.opId === choice)?.operation;
  const known = [cell.head ?? noHead, ...cell.conflicts].find((one) => one.opId === choice);
  return known ?? logged ?? null;
}
