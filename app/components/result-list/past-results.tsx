import type { PastFigures, PastRow, PublicRound } from '~/domain/publication';
import type { FilterCounts, ListFilter } from '~/domain/published-filter';
import { useT } from '~/i18n/use-t';
import { useRoundName } from '../public/round-name';
import { EmptyState } from '../ui/empty-state';
import { Listing } from '../ui/listing';
import { PageHeader } from '../ui/page-header';
import { Section } from '../ui/section';
import { PastFiguresList } from './past-figures';
import { PastTable } from './past-table';
import { ResultDownloads } from './result-downloads';
import { ResultFilters } from './result-filters';
import { SourceList } from './source-list';

type Props = {
  round: PublicRound;
  figures: PastFigures;
  discrepancy: { groupsSum: number; received: number; eligible: number[] } | null;
  rows: PastRow[];
  total: number;
  choices: FilterCounts;
  filter: ListFilter;
};

/** A result from before this product: figures as published, contradictions named, the products known from sources. */
export function PastResults({ round, figures, discrepancy, rows, total, choices, filter }: Props) {
  const t = useT();
  const name = useRoundName()(round);
  const known = { known: total, recognised: figures.recognised };
  return (
    <>
      <PageHeader
        title={name}
        lead={t('publicPages.past.lead')}
        crumbs={[{ to: '/results', label: t('publicPages.index.title') }]}
      />
      <PastFiguresList figures={figures} discrepancy={discrepancy} />
      <Section title={t('publicPages.past.known')} lead={t('publicPages.past.knownLead', known)}>
        <ResultFilters roundCode={round.code} filter={filter} choices={choices} byRegion={false} />
        <Listing rows={rows.length}>
          {rows.length > 0 && <PastTable rows={rows} />}
          {rows.length === 0 && (
            <EmptyState
              icon="search"
              title={t(total === 0 ? 'publicPages.past.empty' : 'publicPages.results.empty')}
              text={total === 0 ? undefined : t('publicPages.results.emptyNext')}
            />
          )}
        </Listing>
      </Section>
      <Section title={t('publicPages.past.sources')}>
        <SourceList sources={figures.sources} />
      </Section>
      <ResultDownloads roundCode={round.code} filter={filter} disclosure="LIST" />
    </>
  );
}
