import type { Criterion } from '~/domain/rubric';
import { formatPoints } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import type { Autosave } from '~/offline/autosave';
import { type Cell, settled } from '~/offline/sheet-draft';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';

type Props = { criterion: Criterion; cell: Cell; autosave: Autosave; awake: boolean };

/** Two devices have marked the same criterion: what each says, and one press to keep either. */
export function MarkConflict({ criterion, cell, autosave, awake }: Props) {
  const t = useT();
  const locale = useLocale();
  if (!cell.theirs) return null;
  const said = (value: number | null) =>
    value === null ? t('jury.sheet.blank') : formatPoints(value, locale);
  const [mine, theirs] = [cell.text ?? said(cell.value), said(cell.theirs.value)];
  const settle = (choice: 'mine' | 'theirs') =>
    autosave.change((draft) => settled(draft, criterion.id, choice));
  const acts = (
    <>
      <Button type="button" onClick={() => settle('mine')}>
        {t('jury.sheet.keepMine', { value: mine })}
      </Button>
      <Button type="button" onClick={() => settle('theirs')}>
        {t('jury.sheet.takeTheirs', { value: theirs })}
      </Button>
    </>
  );
  return (
    <Callout tone="danger" title={t('jury.sheet.conflict')} act={awake && acts}>
      {t('jury.sheet.conflictTheirs', { mine, theirs })}
    </Callout>
  );
}
