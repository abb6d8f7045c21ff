import type { EntryStatus } from '~/domain/entry';
import type { ProductGroup } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { OverrideMark } from '../quota/override-mark';
import { DateText } from '../ui/date-text';
import { DemoMark } from '../ui/demo-mark';
import { GroupBadge } from '../ui/group-badge';
import { Link } from '../ui/link';
import { type Column, Table } from '../ui/table';
import { EntryStatusBadge } from './entry-status-badge';

export type ListedEntry = {
  id: string;
  name: string;
  group: ProductGroup;
  isSet: boolean;
  status: EntryStatus;
  code: string | null;
  overrideNumber: string | null;
  invented: boolean;
  producer: string;
  roundCode: string;
  updatedAt: string;
  submittedAt: string | null;
};

type Props = {
  caption: string;
  rows: readonly ListedEntry[];
  hrefOf: (row: ListedEntry) => string;
  /** Lists of several rounds name the round; those of one round say when a file was sent. */
  over: 'rounds' | 'round';
};

/** Entries as a table: product, facility, group, round or day of sending, state. */
export function EntryTable({ caption, rows, hrefOf, over }: Props) {
  const t = useT();
  const columns: Column<ListedEntry>[] = [
    {
      key: 'name',
      head: t('producer.entries.product'),
      title: true,
      cell: (row) => (
        <>
          <Link to={hrefOf(row)}>{row.name}</Link> {row.invented && <DemoMark />}{' '}
          <OverrideMark number={row.overrideNumber} />
        </>
      ),
    },
    { key: 'producer', head: t('producer.entries.producer'), cell: (row) => row.producer },
    { key: 'group', head: t('producer.entries.group'), cell: (row) => <GroupBadge group={row.group} /> },
    over === 'rounds'
      ? { key: 'round', head: t('producer.entries.round'), cell: (row) => row.roundCode }
      : {
          key: 'sent',
          head: t('producer.entries.sent'),
          cell: (row) => (row.submittedAt ? <DateText at={row.submittedAt} /> : '–'),
        },
    {
      key: 'status',
      head: t('producer.entries.status'),
      cell: (row) => <EntryStatusBadge status={row.status} />,
    },
  ];
  return <Table caption={caption} captionHidden columns={columns} rows={rows} keyOf={(row) => row.id} />;
}
