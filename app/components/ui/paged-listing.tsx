import type { ReactNode } from 'react';
import { Listing } from './listing';
import { Pagination } from './pagination';
import { queryWith } from './query';

type Props = {
  /** How many rows are in sight. */
  rows: number;
  page: number;
  pageSize: number;
  total: number;
  /** The query of the address, which turning pages keeps. */
  search: string;
  /** What stands where no row is. */
  empty: ReactNode;
  /** The table. */
  children: ReactNode;
};

/** A page of a list: its rows, or what is said where there are none, and the pages before and after. */
export function PagedListing({ rows, page, pageSize, total, search, empty, children }: Props) {
  return (
    <>
      <Listing rows={rows}>{rows > 0 ? children : empty}</Listing>
      {rows > 0 && (
        <Pagination
          {...{ page, pageSize, total }}
          hrefOf={(number) => queryWith(search, { page: number === 1 ? null : number })}
        />
      )}
    </>
  );
}
