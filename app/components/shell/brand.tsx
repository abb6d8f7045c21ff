import { useT } from '~/i18n/use-t';
import { Link } from '../ui/link';
import { Mark } from './mark';

/** The product's mark, name and programme; leads home. */
export function Brand() {
  const t = useT();
  return (
    <Link to="/" className="brand">
      <Mark />
      <span>
        <span className="brand-name">{t('ui.product')}</span>
        <span className="brand-line">{t('ui.programme')}</span>
      </span>
    </Link>
  );
}
