import { useT } from '~/i18n/use-t';
import { useRoundName } from '../round/round-name';
import { PageHeader } from '../ui/page-header';
import { ownPath, type VisitList } from './shown';
import { VisitListing } from './visit-listing';

/** The visits of a round whose team somebody belongs to. */
export function OwnVisitsPage(list: VisitList) {
  const t = useT();
  const path = ownPath(list.round.code);
  return (
    <>
      <PageHeader title={t('visit.own.title')} lead={useRoundName(list.round)} />
      <p className="text-soft">{t('visit.own.lead')}</p>
      <VisitListing
        {...list}
        path={path}
        hrefOf={({ id }) => `${path}/${id}`}
        empty={{ title: t('visit.own.emptyTitle'), text: t('visit.own.emptyText') }}
      />
    </>
  );
}
