import type { ReactNode } from 'react';
import { rubricPoints } from '~/domain/rubric';
import { useT } from '~/i18n/use-t';
import { PointsText } from '../ui/number-text';
import type { SheetData } from './shown';

type Props = { total: number; marked: number; rubric: SheetData['rubric']; children: ReactNode };

/** The foot of a sheet: its total as a large figure, how much is marked, its state and acts. */
export function SheetFoot({ total, marked, rubric, children }: Props) {
  const t = useT();
  const count = rubric.groups.reduce((sum, group) => sum + group.criteria.length, 0);
  return (
    <section className="sheet-foot" aria-label={t('jury.sheet.total')}>
      <p className="sheet-total">
        <PointsText points={total} max={rubricPoints} />
      </p>
      <p className="sheet-marked">{t('jury.sheet.marked', { marked, count })}</p>
      {children}
    </section>
  );
}
