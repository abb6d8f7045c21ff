import { useT } from '~/i18n/use-t';
import type { VisitBook } from '~/offline/visit/book';
import { Callout } from '../ui/callout';
import { StatusBadge } from '../ui/status-badge';

/** Whether everything recorded here is at the server, in words; what the server did not take, with its reason. */
export function TabletVisitState({ book, online }: { book: VisitBook; online: boolean }) {
  const t = useT();
  const { operations, photos, notTaken } = book;
  const waiting = operations.length + photos.length > 0;
  return (
    <div role="status" className="stack-tight">
      {!online && <p>{t('visit.tablet.offline')}</p>}
      {waiting ? (
        <p className="flex flex-wrap gap-2">
          {operations.length > 0 && (
            <StatusBadge tone="warning" label={t('visit.tablet.pending', { count: operations.length })} />
          )}
          {photos.length > 0 && (
            <StatusBadge tone="warning" label={t('visit.tablet.photosPending', { count: photos.length })} />
          )}
        </p>
      ) : (
        <StatusBadge tone="success" label={t('visit.tablet.sent')} />
      )}
      {[...new Set(notTaken.map(({ sentence }) => sentence))].map((sentence) => (
        <Callout key={sentence} tone="danger">
          {t('visit.tablet.refused', { sentence })}
        </Callout>
      ))}
    </div>
  );
}
