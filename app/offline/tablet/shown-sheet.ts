import type { WorkEntry, WorkRubric } from '~/forms/tablet';
import { draftOf } from '../outbox/draft';
import { cellOf, type Outbox, sheetOf, shownIn } from '../outbox/outbox';
import { countPending, quarantinedOf, viewCell } from '../outbox/view';
import { canUndo } from '../outbox/write';
import type { SheetDraft } from '../sheet-draft';
import type { ShownConflict, ShownSheet } from './state';

/** What is kept of a sheet beside the outbox: what is being typed, and when things happened. */
export type SheetAside = {
  /** The draft as last shown: it carries text that is being typed. */
  draft: SheetDraft | null;
  /** Words typed and not yet made an operation. */
  remarks: string | null;
  note: string | null;
  /** How many steps are on their way to the disk. */
  writing: number;
  sentAt: string | null;
  receipt: string | null;
};

export const nothingAside: SheetAside = {
  ...{ draft: null, remarks: null, note: null, writing: 0, sentAt: null, receipt: null },
};

const wordsOf = (outbox: Outbox, entry: WorkEntry, cell: string): string =>
  shownIn(cellOf(sheetOf(outbox, nameOf(entry)), cell))?.text ?? '';

export const nameOf = ({ id, pass }: WorkEntry) => ({ entryId: id, pass });

export const criteriaOf = (rubric: WorkRubric | undefined) =>
  rubric?.groups.flatMap((group) => group.criteria) ?? [];

/** One sheet as the pages show it. */
export function shownSheet(
  outbox: Outbox,
  entry: WorkEntry,
  rubric: WorkRubric | undefined,
  aside: SheetAside,
): ShownSheet {
  const name = nameOf(entry);
  const sheet = sheetOf(outbox, name);
  const ids = criteriaOf(rubric).map(({ id }) => id);
  const draft = draftOf(outbox, name, ids, aside.draft ?? undefined);
  const words = aside.remarks ?? draft.remarks;
  return {
    ...{ entryId: entry.id, pass: entry.pass, epoch: sheet.epoch },
    draft: { ...draft, remarks: words },
    note: aside.note ?? wordsOf(outbox, entry, 'note'),
    conflicts: conflictsOf(outbox, entry, [...ids, 'remarks', 'note']),
    quarantined: setAsideOf(outbox, entry),
    pending: countPending(outbox, name),
    writing: aside.writing > 0 || aside.remarks !== null || aside.note !== null,
    savedHereAt: lastWritten(outbox, entry),
    sentAt: aside.sentAt,
    signed: sheet.signed && { ...sheet.signed, receipt: aside.receipt },
    recused: sheet.recused || outbox.acts.some((act) => act.kind === 'recusal' && act.entryId === entry.id),
    mayUndo: canUndo(outbox, name),
  };
}

function conflictsOf(outbox: Outbox, entry: WorkEntry, cells: string[]): ShownConflict[] {
  return cells.flatMap((criterion) => {
    const { content, alternatives } = viewCell(outbox, nameOf(entry), criterion);
    const theirs = alternatives.map(({ opId, value, text }) => ({ opId, value, text }));
    return theirs.length > 0 ? [{ criterion, mine: content, theirs }] : [];
  });
}

function setAsideOf(outbox: Outbox, entry: WorkEntry) {
  return quarantinedOf(outbox).flatMap(({ logged: { operation }, reason }) => {
    const { opId, criterion, value, text, sheet } = operation;
    const own = sheet.entryId === entry.id && sheet.pass === entry.pass;
    return own ? [{ opId, criterion, value, text, reason }] : [];
  });
}

function lastWritten({ log }: Outbox, { id, pass }: WorkEntry): string | null {
  const last = log.findLast(({ operation: { sheet } }) => sheet.entryId === id && sheet.pass === pass);
  return last ? new Date(last.writtenAt).toISOString() : null;
}
