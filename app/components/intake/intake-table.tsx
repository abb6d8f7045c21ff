import type { EntryStatus } from '~/domain/entry';
import type { ProductGroup } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { EntryStatusBadge } from '../entry/entry-status-badge';
import { OverrideMark } from '../quota/override-mark';
import { Badge } from '../ui/badge';
import { DemoMark } from '../ui/demo-mark';
import { GroupBadge } from '../ui/group-badge';
import { Link } from '../ui/link';
import { Table } from '../ui/table';

export type IntakeRow = {
  id: string;
  code: string | null;
  name: string;
  producer: string;
  province: string;
  group: number;
  isSet: boolean;
  status: string;
  invented: boolean;
  overrideNumber: string | null;
};

/** Received files, a row each; the name leads to the check. */
export function IntakeTable({ roundCode, rows }: { roundCode: string; rows: readonly IntakeRow[] }) {
  const t = useT();
  return (
    <Table
      caption={t('secretariat.intake.caption')}
      captionHidden
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        {
          key: 'code',
          head: t('secretariat.intake.code'),
          cell: (row) =>
            row.code ? (
              <span className="figure whitespace-nowrap">{row.code}</span>
            ) : (
              <span className="text-faint">{t('secretariat.intake.noCode')}</span>
            ),
        },
        {
          key: 'name',
          head: t('secretariat.intake.product'),
          title: true,
          cell: (row) => <Product roundCode={roundCode} row={row} />,
        },
        { key: 'producer', head: t('secretariat.intake.producer'), cell: (row) => row.producer },
        { key: 'province', head: t('secretariat.intake.province'), cell: (row) => row.province },
        {
          key: 'group',
          head: t('secretariat.intake.group'),
          cell: (row) => <GroupBadge group={row.group as ProductGroup} name="mark" />,
        },
        {
          key: 'status',
          head: t('secretariat.intake.status'),
          cell: (row) => <EntryStatusBadge status={row.status as EntryStatus} />,
        },
      ]}
    />
  );
}

function Product({ roundCode, row }: { roundCode: string; row: IntakeRow }) {
  const t = useT();
  return (
    <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <Link to={`/secretariat/rounds/${roundCode}/entries/${row.id}`}>{row.name}</Link>
      {row.isSet && <Badge>{t('secretariat.intake.set')}</Badge>}
      <OverrideMark number={row.overrideNumber} />
      {row.invented && <DemoMark />}
    </span>
  );
}
