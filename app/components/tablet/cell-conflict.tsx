import type { CellContent } from '~/domain/sync/protocol';
import { formatPoints } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import type { ShownSheet } from '~/offline/tablet/state';
import { ConflictChoice } from '../score-sheet/conflict-choice';
import { useRoom } from './room';

/** What other devices of the juror wrote into a cell, settled where it stands. */
export function CellConflict({ sheet, criterion }: { sheet: ShownSheet; criterion: string }) {
  const { acts } = useRoom();
  const said = useSaid();
  const conflict = sheet.conflicts.find((one) => one.criterion === criterion);
  if (!conflict) return null;
  const settle = (choice: 'mine' | { opId: string }) => acts.settle(sheet.entryId, criterion, choice);
  return (
    <ConflictChoice
      mine={said(conflict.mine)}
      theirs={conflict.theirs.map((content) => ({ key: content.opId, said: said(content) }))}
      keep={() => settle('mine')}
      take={(opId) => settle({ opId })}
    />
  );
}

/** The content of a cell in words. */
function useSaid(): (content: CellContent) => string {
  const t = useT();
  const locale = useLocale();
  return ({ value, text }) => {
    if (value !== null) return formatPoints(value, locale);
    return text ? t('juryTablet.quoted', { text }) : t('jury.sheet.blank');
  };
}
