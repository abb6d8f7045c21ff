import { type Criterion, type Marks, markFault } from '~/domain/rubric';
import { readMark } from '~/forms/typed-mark';

/**
 * A score sheet as it stands on one device between two saves: what is typed, what the server is known to hold, and
 * what another device has written meanwhile. Pure; marks are hundredths, null an empty field.
 */
type Value = number | null;

/** The operation a cell's value came from, as the server names it. */
export type Head = { criterion: string; opId: string; value: Value; text?: string | null };

type Seen = { opId: string | null; value: Value };

export type Cell = {
  /** The text in the field while it is being typed; null shows `value`. */
  text: string | null;
  value: Value;
  /** Why the typed text is no mark: it is then neither counted nor sent. */
  fault: 'points' | 'range' | 'step' | null;
  /** The head this device last saw: the parent of its next operation. */
  head: Seen;
  /** Values that were sent and not answered for: the server may hold one of them. */
  sent: readonly Value[];
  /** What another device has written over the same head, until the juror settles it. */
  theirs: Seen | null;
};

export type SheetDraft = {
  cells: Record<string, Cell>;
  remarks: string;
  /** The remarks that the server is known to hold. */
  savedRemarks: string;
  /** Remarks that were sent and not answered for: the server may hold one of them. */
  sentRemarks?: readonly string[];
};

/** What a save sends: changed cells, and the remarks unless null, over those that were seen. */
export type Changes = {
  cells: { criterion: string; value: Value; parentOpId: string | null }[];
  remarks: string | null;
  remarksWere: string;
};

type Scale = Pick<Criterion, 'id' | 'max' | 'step'>;

/** A row of the plain form as it came back: what was typed over which operation. */
export type TypedRow = { criterion: string; value?: string; parent?: string };

const nothing: Seen = { opId: null, value: null };

const asSeen = (head: Head | undefined): Seen => (head ? { opId: head.opId, value: head.value } : nothing);

/** The draft of a sheet as the server holds it. */
export function openDraft(criteria: readonly Scale[], heads: readonly Head[], remarks: string): SheetDraft {
  const cells = criteria.map(({ id }): [string, Cell] => {
    const head = asSeen(heads.find((one) => one.criterion === id));
    return [id, { text: null, value: head.value, fault: null, head, sent: [], theirs: null }];
  });
  return { cells: Object.fromEntries(cells), remarks, savedRemarks: remarks };
}

/** Puts back what was typed into a plain form that was not taken; a cell that has moved on meanwhile is a conflict. */
export function withTyped(
  draft: SheetDraft,
  criteria: readonly Scale[],
  rows: readonly TypedRow[],
  remarks: string | undefined,
): SheetDraft {
  const known = rows.filter(
    (row) => draft.cells[row.criterion] && readMark(row.value ?? '') !== draft.cells[row.criterion]?.value,
  );
  const typedIn = known.reduce((before, { criterion, value = '', parent = null }) => {
    const scale = criteria.find((one) => one.id === criterion) as Scale;
    const after = typed(before, scale, value);
    const { head } = after.cells[criterion] as Cell;
    return head.opId === parent ? after : withCell(after, criterion, { theirs: head });
  }, draft);
  return { ...typedIn, remarks: remarks ?? draft.remarks };
}

function withCell(draft: SheetDraft, criterion: string, part: Partial<Cell>): SheetDraft {
  const cell = draft.cells[criterion];
  return cell ? { ...draft, cells: { ...draft.cells, [criterion]: { ...cell, ...part } } } : draft;
}

/** Somebody types into a field. */
export function typed(draft: SheetDraft, scale: Scale, text: string): SheetDraft {
  const value = readMark(text);
  const fault = value === undefined ? 'points' : value === null ? null : markFault(scale, value);
  return withCell(draft, scale.id, fault ? { text, fault } : { text, fault, value: value as Value });
}

/** A press on − or +: one step down or up within the scale; from an empty field down to 0. */
export function stepped(draft: SheetDraft, scale: Scale, direction: 1 | -1): SheetDraft {
  const cell = draft.cells[scale.id];
  if (!cell) return draft;
  const next = (cell.value ?? 0) + direction * scale.step;
  const value = Math.min(scale.max, Math.max(0, next));
  return withCell(draft, scale.id, { text: null, fault: null, value });
}

/** Somebody leaves a field: a valid mark is shown as marks are written. */
export function left(draft: SheetDraft, criterion: string): SheetDraft {
  return draft.cells[criterion]?.fault ? draft : withCell(draft, criterion, { text: null });
}

export function remarked(draft: SheetDraft, remarks: string): SheetDraft {
  return { ...draft, remarks };
}

const unsent = (cell: Cell): boolean => cell.value !== cell.head.value || cell.sent.length > 0;

/** What there is to send now, null for nothing. Faulty cells wait, and so do those in conflict. */
export function changesOf(draft: SheetDraft): Changes | null {
  const cells = Object.entries(draft.cells)
    .filter(([, cell]) => cell.fault === null && cell.theirs === null && unsent(cell))
    .map(([criterion, { value, head }]) => ({ criterion, value, parentOpId: head.opId }));
  const remarks = draft.remarks === draft.savedRemarks ? null : draft.remarks;
  const changes = { cells, remarks, remarksWere: draft.savedRemarks };
  return cells.length > 0 || remarks !== null ? changes : null;
}

/** The changes are on their way: until they are answered for, the server may or may not hold them. */
export function sent(draft: SheetDraft, { cells, remarks }: Changes): SheetDraft {
  const after = cells.reduce((before, { criterion, value }) => {
    const known = before.cells[criterion]?.sent ?? [];
    return withCell(before, criterion, { sent: known.includes(value) ? known : [...known, value] });
  }, draft);
  return remarks === null ? after : { ...after, sentRemarks: [...(draft.sentRemarks ?? []), remarks] };
}

/** The server has taken the changes and answers with the heads of their cells. */
export function acknowledged(draft: SheetDraft, changes: Changes, heads: readonly Head[]): SheetDraft {
  const after = changes.cells.reduce((before, { criterion }) => {
    const head = asSeen(heads.find((one) => one.criterion === criterion));
    return withCell(before, criterion, { head, sent: [] });
  }, draft);
  return changes.remarks === null ? after : { ...after, savedRemarks: changes.remarks, sentRemarks: [] };
}

/**
 * Takes in the heads as the server holds them. A head this device has written itself, or that says what stands here,
 * is the new parent; an untouched cell follows it; otherwise two devices differ and the juror decides.
 */
export function reconciled(draft: SheetDraft, heads: readonly Head[]): SheetDraft {
  const words = reconciledRemarks(draft, heads.find(({ criterion }) => criterion === 'remarks')?.text ?? '');
  return Object.entries(draft.cells).reduce((before, [criterion, cell]) => {
    const head = asSeen(heads.find((one) => one.criterion === criterion));
    if (head.opId === cell.head.opId || head.opId === cell.theirs?.opId) return before;
    if (cell.sent.includes(head.value) || (head.value === cell.value && !cell.fault)) {
      return withCell(before, criterion, { head, sent: [], theirs: null });
    }
    if (unsent(cell) || cell.fault) return withCell(before, criterion, { theirs: head });
    return withCell(before, criterion, { head, value: head.value, text: null, theirs: null });
  }, words);
}

/** Remarks of two devices are put one under the other: the juror sees both and is the one to shorten them. */
function reconciledRemarks(draft: SheetDraft, theirs: string): SheetDraft {
  const { remarks, savedRemarks, sentRemarks = [] } = draft;
  if (theirs === savedRemarks) return draft;
  const own = remarks !== savedRemarks;
  const agreed = theirs === '' || theirs === remarks || sentRemarks.includes(theirs);
  const both = agreed ? remarks : `${theirs}\n\n${remarks}`;
  return { ...draft, remarks: own ? both : theirs, savedRemarks: theirs, sentRemarks: [] };
}

/** The juror settles a conflict: this device's mark stays and is sent over the other, or the other one is taken. */
export function settled(draft: SheetDraft, criterion: string, choice: 'mine' | 'theirs'): SheetDraft {
  const head = draft.cells[criterion]?.theirs;
  if (!head) return draft;
  const open = { head, sent: [], theirs: null };
  return withCell(
    draft,
    criterion,
    choice === 'mine' ? open : { ...open, value: head.value, text: null, fault: null },
  );
}

/** The marks that count: of every field that holds one. */
export function marksOf(draft: SheetDraft): Marks {
  const held = Object.entries(draft.cells).filter(([, cell]) => cell.value !== null && cell.fault === null);
  return Object.fromEntries(held.map(([criterion, cell]) => [criterion, cell.value as number]));
}

/** Whether anything on this device is not on the server, sendable or not. */
export function isQuiet(draft: SheetDraft): boolean {
  return changesOf(draft) === null && !needsJuror(draft);
}

/** Whether something waits for the juror: a mark that is none, or a conflict. */
export function needsJuror(draft: SheetDraft): boolean {
  return Object.values(draft.cells).some((cell) => cell.fault !== null || cell.theirs !== null);
}

/** Whether another device has written another mark. */
export function hasConflict(draft: SheetDraft): boolean {
  return Object.values(draft.cells).some((cell) => cell.theirs !== null);
}
