import type { CellHead, SheetName, SheetState } from '~/domain/sync/protocol';
import { type Cell, type Logged, type Outbox, type Sheet, sameSheet, sheetOf, type Written } from './outbox';

/** A sheet as the server told it last, with outcomes that came without the sheet: the server's state as far as known. */
export function toldOf(state: Outbox, name: SheetName, changed: readonly Logged[]): SheetState {
  const sheet = sheetOf(state, name);
  const cells = Object.entries(sheet.cells);
  const heads = new Map(
    cells.flatMap(([criterion, { head }]) => (head ? [[criterion, { criterion, ...head }] as const] : [])),
  );
  const conflicts = new Map(
    cells.flatMap(([, cell]) => cell.conflicts.map((one) => [one.opId, one] as const)),
  );
  for (const { operation, outcome } of changed) {
    if (!sameSheet(operation.sheet, sheet)) continue;
    const { criterion, opId, value, text } = operation;
    if (outcome?.outcome === 'APPLIED') heads.set(criterion, { criterion, opId, value, text });
    if (outcome?.outcome === 'CONFLICT')
      conflicts.set(opId, { criterion, opId, value, text, deviceId: state.deviceId });
  }
  const { entryId, pass, epoch, signed, recused } = sheet;
  return {
    entryId,
    pass,
    epoch,
    signed,
    recused,
    heads: [...heads.values()],
    conflicts: [...conflicts.values()],
  };
}

/** The sheet after the server has told it: what this device wrote and the head does not cover stays on top. */
export function sheetAfter(state: Outbox, told: SheetState): Sheet {
  const { entryId, pass, epoch, signed, recused } = told;
  const before = sheetOf(state, told);
  const { words, settled } = ownWords(state, told);
  const open = told.conflicts.filter(({ opId }) => !settled.has(opId));
  const names = new Set([...[...told.heads, ...open].map(({ criterion }) => criterion), ...words.keys()]);
  const cells = [...names].map((criterion): [string, Cell] => {
    const head = withoutCriterion(told.heads.find((one) => one.criterion === criterion));
    const conflicts = open.filter((conflict) => conflict.criterion === criterion);
    return [criterion, { head, mine: words.get(criterion) ?? null, conflicts }];
  });
  const steps = epoch === before.epoch && !signed ? before.steps : [];
  return { entryId, pass, epoch, signed, recused, steps, cells: Object.fromEntries(cells) };
}

/**
 * By criterion the last operation of this device that is not decided, or stands in open conflict, and the conflicts that
 * undecided ones settle. One of an earlier epoch is no word on the sheet as it is now: the server will keep it aside.
 */
function ownWords({ log }: Outbox, told: SheetState) {
  const open = new Set(told.conflicts.map((conflict) => conflict.opId));
  const words = new Map<string, Written>();
  const settled = new Set<string>();
  for (const { operation, outcome } of log) {
    const { opId, criterion, value, text, epoch, settles } = operation;
    if (!sameSheet(operation.sheet, told) || epoch !== told.epoch) continue;
    if (outcome === null) for (const name of settles) settled.add(name);
    if (outcome === null || open.has(opId)) words.set(criterion, { opId, value, text });
  }
  return { words, settled };
}

function withoutCriterion(head: CellHead | undefined): Written | null {
  return head ? { opId: head.opId, value: head.value, text: head.text } : null;
}
