import { useT } from '~/i18n/use-t';
import { SheetFoot } from '../score-sheet/sheet-foot';
import { LinkButton } from '../ui/link';
import { rubricOf, useRoom } from './room';
import { SignButton } from './sign-button';
import type { Standing } from './standing';
import { StateLine } from './state-line';
import { entryTo } from './view';

/** The foot of a sheet that stays in sight: total, where it is in words, and the signature or its receipt. */
export function SheetFooter({ own }: { own: Standing }) {
  const t = useT();
  const { vault, base } = useRoom();
  const { entry, sheet, total, marked } = own;
  return (
    <SheetFoot total={total} marked={marked} rubric={rubricOf(vault, entry)}>
      <StateLine sheet={sheet} />
      <div className="acts">
        {sheet.signed ? (
          <LinkButton to={entryTo(base, entry.id, 'receipt')} icon="file">
            {t('juryTablet.receipt.open')}
          </LinkButton>
        ) : (
          <SignButton own={own} />
        )}
      </div>
    </SheetFoot>
  );
}
