import type { ReactNode } from 'react';
import { classes } from './class-names';
import { Icon } from './icon';
import { Link } from './link';
import { TableFrame } from './table-frame';

/** A column. `title` names the row and heads its card on a phone; `numeric` aligns figures right. */
export type Column<Row> = {
  key: string;
  head: string;
  cell: (row: Row, index: number) => ReactNode;
  numeric?: boolean;
  /** Keeps a code or a date on one line. */
  nowrap?: boolean;
  title?: boolean;
  /** Left out of the card on a phone: what the title says already. */
  hideOnPhone?: boolean;
  /** Where a press on the heading leads, for columns that sort. */
  sortTo?: string;
  sorted?: 'ascending' | 'descending';
};

type Props<Row> = {
  /** Says what the table lists; hidden with `captionHidden` where a heading beside it says the same. */
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** A row of sums. */
  foot?: ReactNode;
  dense?: boolean;
};

/** A list as a table; on a phone each row becomes a card. Show EmptyState in its place where there is no row. */
export function Table<Row>({ caption, captionHidden, columns, rows, keyOf, foot, dense }: Props<Row>) {
  return (
    <TableFrame caption={caption} captionHidden={captionHidden} dense={dense} cards>
      <thead>
        <tr>{columns.map(Head)}</tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={keyOf(row)}>{columns.map((column) => cellOf(column, row, index))}</tr>
        ))}
      </tbody>
      {foot && <tfoot>{foot}</tfoot>}
    </TableFrame>
  );
}

function Head<Row>({ key, head, numeric, sortTo, sorted }: Column<Row>) {
  const icon = sorted === 'ascending' ? 'sort-up' : sorted === 'descending' ? 'sort-down' : 'sort';
  return (
    <th key={key} scope="col" className={numeric ? 'num' : undefined} aria-sort={sorted}>
      {sortTo ? (
        <Link to={sortTo} className="sort">
          {head}
          <Icon name={icon} size="sm" />
        </Link>
      ) : (
        head
      )}
    </th>
  );
}

function cellOf<Row>(column: Column<Row>, row: Row, index: number) {
  const { key, head, cell, numeric, nowrap, title, hideOnPhone } = column;
  const className =
    classes(numeric && 'num', nowrap && 'whitespace-nowrap', hideOnPhone && 'no-phone') || undefined;
  if (title) {
    return (
      <th key={key} scope="row" className={className}>
        {cell(row, index)}
      </th>
    );
  }
  return (
    <td key={key} data-label={head} className={className}>
      {cell(row, index)}
    </td>
  );
}
