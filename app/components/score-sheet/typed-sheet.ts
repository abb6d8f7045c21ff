import type { SubmissionResult } from '@conform-to/react';
import { openDraft, type SheetDraft, type TypedRow, withTyped } from '~/offline/sheet-draft';
import type { SheetData } from './shown';

/** What the action of a sheet's plain form answers. */
export type SheetAnswer = SubmissionResult<string[]> | undefined;

type Typed = { marks?: (TypedRow | undefined)[]; remarks?: string };

/** The sheet as a page opens it: as the server holds it, with what was typed into a form that was not taken. */
export function draftOf({ rubric, sheet }: SheetData, answer: SheetAnswer): SheetDraft {
  const criteria = rubric.groups.flatMap((group) => group.criteria);
  const draft = openDraft(criteria, sheet.heads, sheet.remarks);
  if (!answer) return draft;
  const { marks = [], remarks } = (answer.initialValue ?? {}) as Typed;
  const rows = marks.filter((row) => row?.criterion !== undefined) as TypedRow[];
  return withTyped(draft, criteria, rows, remarks ?? '');
}
