import type { Disclosure, PublicRound, PublishedCounts, PublishedRow } from '~/domain/publication';
import type { FilterCounts, ListFilter } from '~/domain/published-filter';
import { formatDateTime, formatDay } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { useRoundName } from '../public/round-name';
import { Callout } from '../ui/callout';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link';
import { Listing } from '../ui/listing';
import { PageHeader } from '../ui/page-header';
import { Section } from '../ui/section';
import type { Withdrawn } from './product-row';
import { ProductTable } from './product-table';
import { ProvinceChart } from './province-chart';
import { ResultCounts } from './result-counts';
import { ResultDownloads } from './result-downloads';
import { ResultFilters } from './result-filters';

type Props = {
  round: PublicRound;
  disclosure: Disclosure;
  counts: PublishedCounts;
  decision: { number: string; date: string };
  publishedAt: string;
  withdrawn: Withdrawn;
  bundleSha256: string;
  rows: PublishedRow[];
  total: number;
  choices: FilterCounts;
  filter: ListFilter;
};

/** The published result of a round: counts, filters, list, chart, files. On paper: the annex. */
export function PublishedResults(props: Props) {
  const t = useT();
  const { round, counts, rows, filter, disclosure, bundleSha256 } = props;
  return (
    <>
      <ResultHead {...props} />
      {round.demo && <Callout tone="warning">{t('publicPages.results.demo')}</Callout>}
      <ResultCounts counts={counts} />
      <ResultFilters {...props} roundCode={round.code} byRegion={round.region === null} />
      <ResultList {...props} />
      {rows.length > 0 && (
        <div className="no-print">
          <ProvinceChart rows={rows} />
        </div>
      )}
      <ResultDownloads {...{ filter, disclosure, bundleSha256 }} roundCode={round.code} />
    </>
  );
}

function ResultHead({ round, decision, publishedAt }: Props) {
  const t = useT();
  const name = useRoundName()(round);
  const facts = { number: decision.number, day: formatDay(decision.date) };
  const at = formatDateTime(publishedAt);
  return (
    <PageHeader
      title={name}
      crumbs={[{ to: '/results', label: t('publicPages.index.title') }]}
      lead={`${t('publicPages.results.decision', facts)} ${t('publicPages.results.publishedAt', { at })}`}
    />
  );
}

function ResultList({ round, disclosure, rows, total, withdrawn }: Props) {
  const t = useT();
  return (
    <Section
      title={t('publicPages.results.list')}
      lead={t('publicPages.results.shown', { count: rows.length, total })}
    >
      <Listing rows={rows.length}>
        {rows.length === 0 && (
          <EmptyState
            icon="search"
            title={t('publicPages.results.empty')}
            text={t('publicPages.results.emptyNext')}
            act={<LinkButton to={`/results/${round.code}`}>{t('publicPages.results.clear')}</LinkButton>}
          />
        )}
        {rows.length > 0 && (
          <ProductTable
            caption={t('publicPages.results.annex')}
            rows={rows}
            scored={disclosure !== 'LIST'}
            linked
            withdrawn={withdrawn}
          />
        )}
      </Listing>
    </Section>
  );
}
