import { reportNumber } from '~/domain/visit/report';
import { useT } from '~/i18n/use-t';
import { Badge } from '../ui/badge';
import { DayText } from '../ui/date-text';
import { Link } from '../ui/link';
import { queryWith } from '../ui/query';
import { type Column, Table } from '../ui/table';
import type { VisitChoice, VisitRow } from './shown';
import { VisitStateBadge } from './visit-state-badge';

type Props = {
  rows: readonly VisitRow[];
  sort: VisitChoice['sort'];
  search: string;
  /** The address of one visit. */
  hrefOf: (row: VisitRow) => string;
};

/** Visits, a row each; the producer's name leads to the visit. */
export function VisitTable({ rows, sort, search, hrefOf }: Props) {
  const t = useT();
  const sortable = (key: VisitChoice['sort']) => ({
    sortTo: queryWith(search, { sort: key, page: null }),
    ...(sort === key && { sorted: 'ascending' as const }),
  });
  const columns: Column<VisitRow>[] = [
    {
      key: 'producer',
      head: t('visit.list.producer'),
      title: true,
      ...sortable('producer'),
      cell: (row) => (
        <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <Link to={hrefOf(row)}>{row.producer}</Link>
          {!row.drawn && <Badge>{t('visit.list.byHand')}</Badge>}
        </span>
      ),
    },
    { key: 'province', head: t('visit.list.province'), cell: (row) => row.province },
    {
      key: 'day',
      head: t('visit.list.day'),
      nowrap: true,
      ...sortable('day'),
      cell: (row) =>
        row.plannedFor ? (
          <DayText day={row.plannedFor} />
        ) : (
          <span className="text-soft">{t('visit.record.noDay')}</span>
        ),
    },
    {
      key: 'team',
      head: t('visit.list.team'),
      cell: (row) => row.members.join(', ') || <span className="text-soft">{t('visit.list.noTeam')}</span>,
    },
    { key: 'entries', head: t('visit.list.entries'), numeric: true, cell: (row) => row.entries },
    {
      key: 'state',
      head: t('visit.list.state'),
      ...sortable('state'),
      cell: (row) => <VisitStateBadge state={row.state} />,
    },
    {
      key: 'report',
      head: t('visit.list.report'),
      nowrap: true,
      cell: (row) => (row.number === null ? '–' : reportNumber(row.number)),
    },
  ];
  return (
    <Table
      caption={t('visit.list.caption')}
      captionHidden
      rows={rows}
      keyOf={(row) => row.id}
      columns={columns}
    />
  );
}
