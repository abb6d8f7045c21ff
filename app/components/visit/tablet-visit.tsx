import { tallyOf } from '~/domain/visit/report';
import { useT } from '~/i18n/use-t';
import { shownVisit } from '~/offline/visit/book';
import type { InRoom } from '../tablet-door/tablet-page';
import { EmptyState } from '../ui/empty-state';
import { Link, LinkButton } from '../ui/link';
import { Section } from '../ui/section';
import { ownPath } from './shown';
import { TabletChecks } from './tablet-checks';
import { TabletConclusion } from './tablet-conclusion';
import { TabletPeople } from './tablet-people';
import { TabletPhotos } from './tablet-photos';
import { TabletVisitState } from './tablet-visit-state';

type Props = Pick<InRoom, 'tablet' | 'state' | 'vault'> & { visitId: string };

/** One visit on a tablet: everything of its form, with or without network. */
export function TabletVisit({ tablet, state, vault, visitId }: Props) {
  const t = useT();
  const visit = shownVisit(vault.visits, visitId);
  if (!visit) return <EmptyState icon="map" title={t('visit.tablet.none')} />;
  const { facility, province, record, note } = visit;
  const write = (act: Parameters<typeof tablet.recordVisit>[1]) => void tablet.recordVisit(visitId, act);
  const waiting = vault.visits.photos.filter((photo) => photo.visitId === visitId);
  return (
    <div className="stack pt-4">
      <p>
        <LinkButton to="#/visits" icon="arrow-left">
          {t('visit.tablet.back')}
        </LinkButton>
      </p>
      <h1 className="break-words">{facility.name}</h1>
      <p>{[facility.address, province, facility.representative].filter(Boolean).join(' · ')}</p>
      {note && <p className="whitespace-pre-line">{note}</p>}
      <TabletVisitState book={vault.visits} online={state.online} />
      <Section title={t('visit.record.checklist')} lead={t('visit.record.tallyLine', tallyOf(record.items))}>
        <TabletChecks visit={visit} write={write} />
        <TabletConclusion record={record} write={write} />
      </Section>
      <Section title={t('visit.record.photos')}>
        <TabletPhotos
          visit={visit}
          waiting={waiting}
          keep={(photo, file) => tablet.photographVisit(visitId, photo, file)}
        />
      </Section>
      <Section title={t('visit.record.people')}>
        <TabletPeople visit={visit} write={write} />
      </Section>
      <Section title={t('visit.record.report')} lead={t('visit.tablet.online')}>
        <Link to={`${ownPath(vault.work.round.code)}/${visitId}/report`} document>
          {t('visit.record.report')}
        </Link>
      </Section>
    </div>
  );
}
