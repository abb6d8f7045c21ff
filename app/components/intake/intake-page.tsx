import type { Split } from '~/domain/reconciliation';
import { allows, type Phase } from '~/domain/round';
import { useLocale, useT } from '~/i18n/use-t';
import { roundName } from '../entry/shown';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { PagedListing } from '../ui/paged-listing';
import { type IntakeChoice, IntakeFilters } from './intake-filters';
import { type IntakeRow, IntakeTable } from './intake-table';
import { Reconciliation } from './reconciliation';

type Props = {
  round: { code: string; name: string; nameEn: string };
  phase: Phase;
  counts: Split;
  provinces: readonly { code: string; name: string }[];
  filter: IntakeChoice & { page: number };
  rows: readonly IntakeRow[];
  total: number;
  pageSize: number;
  /** The query of the address, which turning pages keeps. */
  search: string;
};

/** The intake list of a round, with the counts that must reconcile. */
export function IntakePage(props: Props) {
  const { round, phase, counts, provinces, filter, rows, total, pageSize, search } = props;
  const t = useT();
  const locale = useLocale();
  const { page, ...choice } = filter;
  const narrowed = Object.values(choice).some((value) => value !== undefined && value !== '');
  return (
    <>
      <PageHeader
        title={t('secretariat.intake.title')}
        lead={roundName(round, locale)}
        crumbs={[{ to: '/secretariat', label: t('secretariat.home.title') }]}
        acts={
          <>
            <LinkButton to={`/secretariat/rounds/${round.code}/visits`}>{t('visit.title')}</LinkButton>
            {allows(phase, 'paper') && (
              <LinkButton to={`/secretariat/rounds/${round.code}/paper`}>
                {t('calendar.paper.act')}
              </LinkButton>
            )}
          </>
        }
      />
      <Reconciliation counts={counts} />
      <IntakeFilters
        choice={choice}
        provinces={provinces}
        clearTo={narrowed ? `/secretariat/rounds/${round.code}` : undefined}
      />
      <PagedListing
        {...{ page, pageSize, total, search }}
        rows={rows.length}
        empty={
          <EmptyState
            title={t(narrowed ? 'secretariat.intake.nothingFound' : 'secretariat.intake.emptyTitle')}
            text={narrowed ? undefined : t('secretariat.intake.emptyText')}
          />
        }
      >
        <IntakeTable roundCode={round.code} rows={rows} />
      </PagedListing>
    </>
  );
}
