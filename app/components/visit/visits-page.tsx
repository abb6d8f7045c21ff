import type { VisitState } from '~/domain/visit/visit';
import { useT } from '~/i18n/use-t';
import { useRoundName } from '../round/round-name';
import { Callout } from '../ui/callout';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { plannedPath, type VisitList } from './shown';
import { VisitListing } from './visit-listing';

type Props = VisitList & { counts: Record<VisitState, number> };

/** The visits of a round, for the support team that plans them. */
export function VisitsPage({ counts, ...list }: Props) {
  const t = useT();
  const { round, mayPlan } = list;
  const path = plannedPath(round.code);
  return (
    <>
      <PageHeader
        title={t('visit.title')}
        lead={t('visit.list.lead')}
        crumbs={[{ to: `/secretariat/rounds/${round.code}`, label: useRoundName(round) }]}
        acts={
          mayPlan && (
            <>
              <LinkButton to={`${path}/new`}>{t('visit.list.add')}</LinkButton>
              <LinkButton to={`${path}/proposal`} variant="primary">
                {t('visit.list.propose')}
              </LinkButton>
            </>
          )
        }
      />
      {!mayPlan && <Callout>{t('visit.list.closed')}</Callout>}
      <p className="text-soft">{t('visit.list.counts', counts)}</p>
      <VisitListing
        {...list}
        path={path}
        hrefOf={({ id }) => `${path}/${id}`}
        empty={{ title: t('visit.list.emptyTitle'), text: t('visit.list.emptyText') }}
      />
    </>
  );
}
