import { remarksNeeded } from '~/domain/remarks-needed';
import { missingCriteria, sheetTotal } from '~/domain/rubric';
import type { WorkEntry } from '~/forms/tablet';
import { marksOf, needsJuror } from '~/offline/sheet-draft';
import type { OpenVault, ShownSheet } from '~/offline/tablet/state';
import type { SheetState } from '../score-sheet/shown';
import { rubricOf, sheetIn } from './room';

/** How far one sheet is and what still holds its signature up, for lists and the review. Points in hundredths. */
export type Standing = {
  entry: WorkEntry;
  sheet: ShownSheet;
  state: SheetState;
  marked: number;
  criteria: number;
  total: number;
  /** In the order in which they are best settled; empty when the sheet can be signed. */
  holds: readonly Hold[];
};

export type Hold =
  | { kind: 'conflict'; count: number }
  | { kind: 'fault'; criteria: string }
  | { kind: 'missing'; count: number }
  | { kind: 'remarks'; criteria: string }
  | { kind: 'unsent'; count: number }
  | { kind: 'closed' };

/** The standing of one entry's sheet. */
export function standingOf(vault: OpenVault, entry: WorkEntry): Standing {
  const sheet = sheetIn(vault, entry);
  const rubric = rubricOf(vault, entry);
  const marks = marksOf(sheet.draft);
  const missing = missingCriteria(rubric, marks).length;
  const criteria = Object.keys(sheet.draft.cells).length;
  return {
    ...{ entry, sheet, criteria, marked: criteria - missing },
    state: stateOf(sheet),
    total: sheet.signed?.total ?? sheetTotal(rubric, marks),
    holds: sheet.signed || sheet.recused ? [] : holdsOf(vault, entry, sheet, missing),
  };
}

/** The standings of all entries in the juror's own order. */
export function standingsOf(vault: OpenVault): Standing[] {
  return vault.work.entries.map((entry) => standingOf(vault, entry));
}

/** Whether the sheet may be signed now. */
export const signable = ({ state, holds }: Standing): boolean => state === 'STARTED' && holds.length === 0;

function stateOf({ signed, recused, draft, savedHereAt, sentAt }: ShownSheet): SheetState {
  if (recused) return 'RECUSED';
  if (signed) return 'SIGNED';
  const begun = savedHereAt !== null || sentAt !== null;
  return begun || Object.keys(marksOf(draft)).length > 0 ? 'STARTED' : 'OPEN';
}

function holdsOf(vault: OpenVault, entry: WorkEntry, sheet: ShownSheet, missing: number): Hold[] {
  const { draft, conflicts, pending } = sheet;
  const cells = Object.entries(draft.cells);
  const faulty = cells.filter(([, cell]) => cell.fault !== null).map(([criterion]) => criterion);
  const beyond = vault.work.round.remarksBeyond ?? null;
  const lacking = remarksNeeded(rubricOf(vault, entry), marksOf(draft), draft.remarks, beyond);
  const open = Math.max(conflicts.length, needsJuror(draft) && faulty.length === 0 ? 1 : 0);
  const holds: (Hold | false)[] = [
    vault.phase !== 'SCORING' && { kind: 'closed' },
    open > 0 && { kind: 'conflict', count: open },
    faulty.length > 0 && { kind: 'fault', criteria: faulty.join(', ') },
    missing > 0 && { kind: 'missing', count: missing },
    lacking.length > 0 && { kind: 'remarks', criteria: lacking.join(', ') },
    pending > 0 && { kind: 'unsent', count: pending },
  ];
  return holds.filter((hold) => hold !== false);
}
