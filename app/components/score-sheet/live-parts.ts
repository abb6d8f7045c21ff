import type { ReactNode } from 'react';
import type { Criterion } from '~/domain/rubric';
import type { SheetDraft } from '~/offline/sheet-draft';

/** What the fields of a sheet that is being marked share. */
export type LiveParts = {
  draft: SheetDraft;
  /** Something is typed, pressed or settled, with the functions of sheet-draft. */
  change: (next: (draft: SheetDraft) => SheetDraft) => void;
  /** False until scripts run: marks are then typed into a plain form. */
  awake: boolean;
  /** What other devices wrote into a cell, where more than one may have; else the cell's `theirs` is shown. */
  conflict?: (criterion: Criterion) => ReactNode;
  /** Criteria whose marks need remarks that are not written yet. */
  needed?: readonly string[];
};
