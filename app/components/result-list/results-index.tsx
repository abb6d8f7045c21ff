import type { ResultSummary } from '~/domain/publication';
import { useT } from '~/i18n/use-t';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from '../ui/page-header';
import { ResultsTable } from './results-table';

/** Every published result. */
export function ResultsIndex({ results }: { results: ResultSummary[] }) {
  const t = useT();
  return (
    <>
      <PageHeader title={t('publicPages.index.title')} lead={t('publicPages.index.lead')} />
      {results.length > 0 ? (
        <ResultsTable results={results} />
      ) : (
        <EmptyState title={t('publicPages.index.empty')} text={t('publicPages.index.emptyNext')} />
      )}
    </>
  );
}
