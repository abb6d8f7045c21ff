import { useT } from '~/i18n/use-t';
import { VisuallyHidden } from './visually-hidden';

/** The room of something that is still coming, in the size it will have. */
export function Skeleton({ kind = 'text', rows = 3 }: { kind?: 'text' | 'table' | 'card'; rows?: number }) {
  const t = useT();
  return (
    <div className={`skeleton skeleton-${kind}`} aria-busy>
      <VisuallyHidden>{t('ui.loading')}</VisuallyHidden>
      {[...Array(rows).keys()].map((row) => (
        <span key={row} className="skeleton-row" aria-hidden />
      ))}
    </div>
  );
}
