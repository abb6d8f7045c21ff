import { useT } from '~/i18n/use-t';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link';
import { Listing } from '../ui/listing';
import { PageHeader } from '../ui/page-header';
import { Pagination } from '../ui/pagination';
import { queryWith } from '../ui/query';
import { EntryFilters, type Search } from './entry-filters';
import { EntryTable, type ListedEntry } from './entry-table';

type Props = {
  rows: readonly ListedEntry[];
  total: number;
  pageSize: number;
  byStatus: Parameters<typeof EntryFilters>[0]['byStatus'];
  search: Search;
};

const own = '/producer/entries';

/** All entries of a producer or a promotion centre. */
export function OwnEntriesPage({ rows, total, pageSize, byStatus, search }: Props) {
  const t = useT();
  const start = (
    <LinkButton to={`${own}/new`} variant="primary" icon="plus">
      {t('producer.entries.new')}
    </LinkButton>
  );
  const filtered = search.q !== '' || search.status !== null || search.group !== null;
  return (
    <>
      <PageHeader
        title={t('producer.entries.title')}
        lead={t('producer.entries.lead')}
        crumbs={[{ to: '/producer', label: t('producer.home.title') }]}
        acts={start}
      />
      <EntryFilters {...{ search, byStatus, own }} />
      <Listing rows={rows.length}>
        {rows.length > 0 ? (
          <EntryTable
            caption={t('producer.entries.title')}
            rows={rows}
            hrefOf={(row) => `${own}/${row.id}`}
            over="rounds"
          />
        ) : (
          <EmptyState
            title={t(filtered ? 'producer.entries.noneFound' : 'producer.entries.none')}
            text={t(filtered ? 'producer.entries.noneFoundText' : 'producer.entries.noneText')}
          />
        )}
      </Listing>
      <EntryPages {...{ search, total, pageSize }} />
    </>
  );
}

/** The pages of a list of entries; they keep its filters. */
export function EntryPages({ search, total, pageSize }: Pick<Props, 'search' | 'total' | 'pageSize'>) {
  const { q, status, group } = search;
  const kept = queryWith('', { q, status, group });
  const hrefOf = (page: number) => queryWith(kept, { page: page === 1 ? null : page });
  return total > pageSize ? <Pagination page={search.page} {...{ pageSize, total, hrefOf }} /> : null;
}
