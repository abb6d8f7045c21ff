import { useT } from '~/i18n/use-t';
import { LinkButton } from '../ui/link';

type Props = {
  id?: string;
  /** Where one steps aside; null where one may not. */
  recuseTo: string | null;
};

/** The head of the sheet itself, with the way to step aside. */
export function SheetHead({ id, recuseTo }: Props) {
  const t = useT();
  return (
    <div className="sheet-head">
      <h2 id={id}>{t('jury.sheet.form')}</h2>
      {recuseTo && (
        <LinkButton to={recuseTo} variant="quiet">
          {t('jury.sheet.recuse')}
        </LinkButton>
      )}
    </div>
  );
}
