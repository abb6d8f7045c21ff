import { useT } from '~/i18n/use-t';
import { LinkButton } from '../ui/link';
import { type SheetData, sheetPath } from './shown';

/** The head of the sheet itself, with the way to step aside. */
export function SheetHead({ data: { roundCode, entry, mayRecuse }, id }: { data: SheetData; id?: string }) {
  const t = useT();
  return (
    <div className="sheet-head">
      <h2 id={id}>{t('jury.sheet.form')}</h2>
      {mayRecuse && (
        <LinkButton to={`${sheetPath(roundCode, entry.id)}/recusal`} variant="quiet">
          {t('jury.sheet.recuse')}
        </LinkButton>
      )}
    </div>
  );
}
