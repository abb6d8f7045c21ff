import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { useHash } from '../tablet/view';
import type { InRoom } from '../tablet-door/tablet-page';
import { LinkButton } from '../ui/link';
import { TabletVisit } from './tablet-visit';
import { TabletVisits } from './tablet-visits';

type Props = Pick<InRoom, 'tablet' | 'state' | 'vault'> & { children: ReactNode };

/** The site visits of an open tablet at `#/visits`, beside the work that lies at its other addresses. */
export function VisitsDoor({ children, ...parts }: Props) {
  const t = useT();
  const [room, visitId] = useHash().replace(/^#\/?/, '').split('/');
  if (room === 'visits') {
    return visitId ? <TabletVisit key={visitId} visitId={visitId} {...parts} /> : <TabletVisits {...parts} />;
  }
  const count = parts.vault.visits.visits.length;
  return (
    <>
      {count > 0 && (
        <p className="no-print">
          <LinkButton to="#/visits" icon="map">{`${t('visit.tablet.title')} (${count})`}</LinkButton>
        </p>
      )}
      {children}
    </>
  );
}
