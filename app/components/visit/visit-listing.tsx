import { useT } from '~/i18n/use-t';
import { EmptyState } from '../ui/empty-state';
import { PagedListing } from '../ui/paged-listing';
import type { VisitList, VisitRow } from './shown';
import { VisitFilters } from './visit-filters';
import { VisitTable } from './visit-table';

type Props = VisitList & {
  /** The page without filters. */
  path: string;
  hrefOf: (row: VisitRow) => string;
  empty: { title: string; text: string };
};

/** A list of visits with its filters, pages and empty state. */
export function VisitListing(props: Props) {
  const { filter, rows, total, pageSize, provinces, search, path, hrefOf, empty } = props;
  const t = useT();
  const { page, sort, ...choice } = filter;
  const narrowed = Object.values(choice).some((value) => value !== undefined && value !== '');
  return (
    <>
      <VisitFilters choice={filter} provinces={provinces} clearTo={narrowed ? path : undefined} />
      <PagedListing
        {...{ page, pageSize, total, search }}
        rows={rows.length}
        empty={
          <EmptyState
            icon="map"
            title={narrowed ? t('visit.list.nothingFound') : empty.title}
            text={narrowed ? undefined : empty.text}
          />
        }
      >
        <VisitTable rows={rows} sort={sort} search={search} hrefOf={hrefOf} />
      </PagedListing>
    </>
  );
}
