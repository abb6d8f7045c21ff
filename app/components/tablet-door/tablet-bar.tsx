import { useLocale, useT } from '~/i18n/use-t';
import { Link } from '../ui/link';

/** The head of the tablet's page while it is locked. */
export function TabletBar() {
  const t = useT();
  return (
    <header className="tablet-bar">
      <p className="tablet-who">
        <b>{t('ui.product')}</b>
      </p>
      <OtherLanguage />
    </header>
  );
}

/** The document in the other language lies on the tablet too. */
function OtherLanguage() {
  const t = useT();
  const to = useLocale() === 'vi' ? '/jury/tablet?lang=en' : '/jury/tablet';
  return (
    <Link to={to} document className="btn btn-quiet">
      {t('tabletDoor.otherLanguage')}
    </Link>
  );
}
