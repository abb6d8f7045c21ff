import type { Criterion } from '~/domain/rubric';
import { openDraft } from '../sheet-draft';
import type { ShownSheet } from './state';

/** The sheet of an entry in which nothing was written. */
export function emptySheet(
  { id, pass }: { id: string; pass: number },
  criteria: readonly Pick<Criterion, 'id' | 'max' | 'step'>[],
): ShownSheet {
  return {
    ...{ entryId: id, pass, epoch: 1, draft: openDraft(criteria, [], ''), note: '' },
    ...{ conflicts: [], quarantined: [], pending: 0, writing: false, savedHereAt: null, sentAt: null },
    ...{ signed: null, recused: false, mayUndo: false },
  };
}
