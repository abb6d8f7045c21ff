import type { ReactNode } from 'react';
import type { Listed } from '~/domain/listed';
import { useT } from '~/i18n/use-t';
import { EmptyState } from '../ui/empty-state';
import { Listing } from '../ui/listing';
import { Pagination } from '../ui/pagination';
import { queryWith } from '../ui/query';
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
      <Listing rows={rows.length}>
        {rows.length > 0 ? (
          <Table {...{ caption, columns, rows, keyOf }} captionHidden />
        ) : (
          <EmptyState {...(q === '' ? empty : { title: t('juryDay.nothingFound') })} />
        )}
      </Listing>
      {rows.length > 0 && (
        <Pagination
          {...{ page, pageSize, total }}
          hrefOf={(number) => queryWith(search, { page: number === 1 ? null : number })}
        />
      )}
    </>
  );
}
