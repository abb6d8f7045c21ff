import { useT } from '~/i18n/use-t';
import { useRoundName } from '../round/round-name';
import { roundPath, sheetPath } from '../score-sheet/shown';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link';
import { Meter100 } from '../ui/meter-100';
import { PageHeader } from '../ui/page-header';
import { type Column, Table } from '../ui/table';
import { Product, TotalText } from './entries-table';
import { SheetStateBadge } from './sheet-state-badge';
import type { ListData, ListedSheet } from './shown';

/** All sheets of a juror in a round, side by side, to be signed one by one. */
export function ReviewPage(data: ListData) {
  const t = useT();
  const { round, entries, counts } = data;
  const rows = entries.filter((entry) => entry.state !== 'RECUSED');
  return (
    <>
      <PageHeader
        title={t('jury.review.title')}
        lead={`${useRoundName(round)}. ${t('jury.review.lead')}`}
        crumbs={[
          { to: '/jury', label: t('jury.home.title') },
          { to: roundPath(round.code), label: t('jury.list.title') },
        ]}
      />
      <p className="text-soft">{t('jury.list.counts', counts)}</p>
      {rows.length > 0 ? (
        <SheetsTable data={data} rows={rows} />
      ) : (
        <EmptyState title={t('jury.list.emptyTitle')} text={t('jury.list.emptyText')} />
      )}
    </>
  );
}

function SheetsTable({ data, rows }: { data: ListData; rows: readonly ListedSheet[] }) {
  const t = useT();
  const columns: Column<ListedSheet>[] = [
    { key: 'code', head: t('jury.list.code'), nowrap: true, cell: (row) => row.code },
    {
      key: 'name',
      head: t('jury.list.product'),
      title: true,
      cell: (row) => <Product row={row} roundCode={data.round.code} />,
    },
    {
      key: 'state',
      head: t('jury.list.state'),
      cell: (row) => <State row={row} missing={missingOf(row, data)} />,
    },
    { key: 'total', head: t('jury.list.total'), cell: (row) => <Total row={row} /> },
    { key: 'act', head: t('jury.review.act'), cell: (row) => <Act row={row} data={data} /> },
  ];
  return (
    <Table
      caption={t('jury.review.caption')}
      captionHidden
      columns={columns}
      rows={rows}
      keyOf={(row) => row.id}
    />
  );
}

const missingOf = ({ group, marked }: ListedSheet, { criteria }: ListData) =>
  Math.max(0, (criteria[group] ?? 0) - marked);

function State({ row, missing }: { row: ListedSheet; missing: number }) {
  const t = useT();
  return (
    <span className="grid justify-items-start gap-1">
      <SheetStateBadge state={row.state} />
      {row.state === 'STARTED' && missing > 0 && (
        <span className="text-sm text-soft">{t('jury.review.missing', { count: missing })}</span>
      )}
      {row.hasRemarks && <span className="text-sm text-soft">{t('jury.review.remarks')}</span>}
    </span>
  );
}

function Total({ row }: { row: ListedSheet }) {
  return (
    <span className="grid min-w-28 gap-1">
      <TotalText row={row} />
      {row.total !== null && <Meter100 label={row.code} value={row.total} />}
    </span>
  );
}

function Act({ row, data }: { row: ListedSheet; data: ListData }) {
  const t = useT();
  const own = sheetPath(data.round.code, row.id);
  const whole = row.state === 'STARTED' && missingOf(row, data) === 0;
  const act =
    data.phase !== 'SCORING' || row.state === 'SIGNED'
      ? 'look'
      : whole
        ? 'sign'
        : row.state === 'OPEN'
          ? 'start'
          : 'continue';
  const said = t(`jury.review.${act}`);
  return (
    <LinkButton
      to={act === 'sign' ? `${own}/signature` : own}
      variant={act === 'sign' ? 'primary' : 'secondary'}
      size="sm"
      aria-label={`${said}: ${row.code}`}
    >
      {said}
    </LinkButton>
  );
}
