import type { ReactNode } from 'react';
import type { Listed } from '~/domain/listed';
import { useT } from '~/i18n/use-t';
import { EmptyState } from '../ui/empty-state';
import { PagedListing } from '../ui/paged-listing';
import { SearchField } from '../ui/search-field';
import { type Column, Table } from '../ui/table';

type Props<Row> = {
  caption: string;
  list: Listed<Row>;
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
  /** Where nothing is there at all, and what then. */
  empty: { title: string; text?: ReactNode };
  /** What is searched. */
  searched: string;
  /** The query of the address, which turning pages keeps. */
  search: string;
};

/** A list of the day of scoring: searched, paged, and a sentence where it is empty. */
export function DayList<Row>({ caption, list, columns, keyOf, empty, searched, search }: Props<Row>) {
  const t = useT();
  const { rows, total, page, pageSize, q } = list;
  return (
    <>
      {(total > 0 || q !== '') && <SearchField label={searched} defaultValue={q} />}
      <PagedListing
        {...{ page, pageSize, total, search }}
        rows={rows.length}
        empty={<EmptyState {...(q === '' ? empty : { title: t('juryDay.nothingFound') })} />}
      >
        <Table {...{ caption, columns, rows, keyOf }} captionHidden />
      </PagedListing>
    </>
  );
}
