import type { ProductGroup } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { sheetPath } from '../score-sheet/shown';
import { Badge } from '../ui/badge';
import { DemoMark } from '../ui/demo-mark';
import { GroupBadge } from '../ui/group-badge';
import { Link } from '../ui/link';
import { PointsText } from '../ui/number-text';
import { type Column, Table } from '../ui/table';
import { SheetStateBadge } from './sheet-state-badge';
import type { ListData, ListedSheet } from './shown';

/** A juror's entries of a round. */
export function EntriesTable({ data }: { data: ListData }) {
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
      key: 'group',
      head: t('jury.list.group'),
      cell: (row) => <GroupBadge group={row.group as ProductGroup} name="mark" />,
    },
    { key: 'state', head: t('jury.list.state'), cell: (row) => <SheetStateBadge state={row.state} /> },
    { key: 'marked', head: t('jury.list.marked'), numeric: true, cell: (row) => markedOf(row, data) },
    { key: 'total', head: t('jury.list.total'), numeric: true, cell: (row) => <TotalText row={row} /> },
  ];
  return (
    <Table
      caption={t('jury.list.caption')}
      captionHidden
      columns={columns}
      rows={data.entries}
      keyOf={(row) => row.id}
    />
  );
}

/** How many of the criteria are marked: "5/13"; nothing where the file is closed to the juror. */
function markedOf({ group, marked, state }: ListedSheet, { criteria }: ListData): string {
  return state === 'RECUSED' ? '–' : `${marked}/${criteria[group] ?? '–'}`;
}

/** The name of an entry, which leads to its sheet unless the juror has stepped aside, with who made it where. */
export function Product({ row, roundCode }: { row: ListedSheet; roundCode: string }) {
  const t = useT();
  return (
    <>
      {row.state === 'RECUSED' ? row.name : <Link to={sheetPath(roundCode, row.id)}>{row.name}</Link>}
      <span className="block font-normal text-soft">
        {t('jury.list.place', { producer: row.producer, province: row.provinceName })}
      </span>
      {(row.isSet || row.invented) && (
        <span className="mt-1 flex flex-wrap gap-2">
          {row.isSet && <Badge>{t('jury.list.set')}</Badge>}
          {row.invented && <DemoMark />}
        </span>
      )}
    </>
  );
}

/** What a sheet comes to so far, of 100. */
export function TotalText({ row: { state, total } }: { row: ListedSheet }) {
  return state === 'RECUSED' || total === null ? '–' : <PointsText points={total} max={10_000} />;
}
