import type { Criterion } from '~/domain/rubric';
import { formatPoints } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { type Cell, settled } from '~/offline/sheet-draft';
import { ConflictChoice } from './conflict-choice';
import type { LiveParts } from './live-parts';

type Props = Pick<LiveParts, 'change' | 'awake'> & { criterion: Criterion; cell: Cell };

/** Two devices have marked the same criterion: what each says, and one press to keep either. */
export function MarkConflict({ criterion, cell, change, awake }: Props) {
  const t = useT();
  const locale = useLocale();
  const { theirs } = cell;
  if (!theirs) return null;
  const said = (value: number | null) =>
    value === null ? t('jury.sheet.blank') : formatPoints(value, locale);
  const settle = (choice: 'mine' | 'theirs') => change((draft) => settled(draft, criterion.id, choice));
  return (
    <ConflictChoice
      mine={cell.text ?? said(cell.value)}
      theirs={[{ key: theirs.opId ?? '', said: said(theirs.value) }]}
      keep={awake ? () => settle('mine') : undefined}
      take={() => settle('theirs')}
    />
  );
}
