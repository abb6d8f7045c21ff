import type { WorkEntry, WorkRubric } from '~/forms/tablet';
import { openDraft } from '~/offline/sheet-draft';
import type { ShownSheet } from '~/offline/tablet/state';

/** The sheet of an entry in which nothing was written. */
export function emptySheet({ id, pass }: WorkEntry, rubric: WorkRubric): ShownSheet {
  const criteria = rubric.groups.flatMap((group) => group.criteria);
  return {
    ...{ entryId: id, pass, epoch: 1, note: '', conflicts: [], quarantined: [] },
    ...{ pending: 0, writing: false, savedHereAt: null, sentAt: null },
    ...{ signed: null, recused: false, mayUndo: false },
    draft: openDraft(criteria, [], ''),
  };
}
