import type { CellContent, SheetName } from '~/domain/sync/protocol';
import type { SheetDraft } from '../sheet-draft';
import type { Stepped } from './change';
import { cellOf, type Outbox, sheetOf, shownIn, wordsTyped } from './outbox';
import { settle } from './settle';
import { alternativesTo } from './view';
import { type Stamp, write } from './write';

/**
 * The sheet as the components of a score sheet show it. Text being typed and its fault are the page's own and are
 * carried over from `before`; of several words in conflict with a cell's own the first is shown.
 */
export function draftOf(
  state: Outbox,
  name: SheetName,
  criteria: readonly string[],
  before?: SheetDraft,
): SheetDraft {
  const sheet = sheetOf(state, name);
  const cells = criteria.map((criterion) => {
    const cell = cellOf(sheet, criterion);
    const shown = shownIn(cell);
    const value = shown?.value ?? null;
    const was = before?.cells[criterion];
    const typing = was && (was.fault || was.value === value) ? was : { text: null, fault: null };
    const [other] = alternativesTo(state, cell);
    const theirs = other ? { opId: other.opId, value: other.value } : null;
    const head = { opId: shown?.opId ?? null, value };
    return [criterion, { text: typing.text, fault: typing.fault, value, head, sent: [], theirs }] as const;
  });
  const remarks = shownIn(cellOf(sheet, 'remarks'))?.text ?? '';
  return { cells: Object.fromEntries(cells), remarks, savedRemarks: remarks };
}

/** One thing that the juror did on a draft. */
export type DraftAct =
  | { kind: 'write'; criterion: string; content: CellContent }
  | { kind: 'settle'; criterion: string; choice: string; seen: string[] };

/** What the juror did between two drafts: marks and remarks written, conflicts settled. Faulty text is no act. */
export function actsBetween(before: SheetDraft, after: SheetDraft): DraftAct[] {
  const acts = Object.entries(after.cells).flatMap(([criterion, cell]): DraftAct[] => {
    const was = before.cells[criterion];
    if (was?.theirs && !cell.theirs) {
      const theirs = was.theirs.opId ?? '';
      const takes = cell.value === was.theirs.value && cell.value !== was.value;
      return [{ kind: 'settle', criterion, choice: takes ? theirs : 'mine', seen: [theirs] }];
    }
    const changed = !cell.fault && cell.value !== was?.value;
    return changed ? [{ kind: 'write', criterion, content: { value: cell.value, text: null } }] : [];
  });
  if (after.remarks === before.remarks) return acts;
  return [...acts, { kind: 'write', criterion: 'remarks', content: wordsTyped(after.remarks) }];
}

/** Puts one act into the outbox; null where it changes nothing. */
export function perform(state: Outbox, name: SheetName, act: DraftAct, stamp: Stamp): Stepped | null {
  return act.kind === 'write'
    ? write(state, name, act.criterion, act.content, stamp)
    : settle(state, name, act.criterion, act.choice, stamp, act.seen);
}
