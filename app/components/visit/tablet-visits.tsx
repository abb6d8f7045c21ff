import { formatDay } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { shownVisit } from '~/offline/visit/book';
import type { InRoom } from '../tablet-door/tablet-page';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link';
import { TabletVisitState } from './tablet-visit-state';
import { VisitStateBadge } from './visit-state-badge';

type Props = Pick<InRoom, 'state' | 'vault'>;

/** The visits that lie on this tablet. */
export function TabletVisits({ state, vault }: Props) {
  const t = useT();
  const { visits } = vault.visits;
  return (
    <div className="stack pt-4">
      <p>
        <LinkButton to="#/" icon="arrow-left">
          {t('visit.tablet.home')}
        </LinkButton>
      </p>
      <h1>{t('visit.tablet.title')}</h1>
      <TabletVisitState book={vault.visits} online={state.online} />
      {visits.length === 0 && <EmptyState icon="map" title={t('visit.tablet.none')} />}
      <ul className="card-list">
        {visits.map(({ id, facility, province, plannedFor }) => (
          <Card
            key={id}
            as="li"
            level={2}
            title={facility.name}
            aside={<VisitStateBadge state={shownVisit(vault.visits, id)?.record.state ?? 'PLANNED'} />}
            foot={<LinkButton to={`#/visits/${id}`}>{t('visit.record.open')}</LinkButton>}
          >
            <p>{[facility.address, province].filter(Boolean).join(', ')}</p>
            <p className="text-soft">{plannedFor ? formatDay(plannedFor) : t('visit.record.noDay')}</p>
          </Card>
        ))}
      </ul>
    </div>
  );
}
