import { useT } from '~/i18n/use-t';
import { EmptyState } from '../ui/empty-state';
import { GroupBadge } from '../ui/group-badge';
import { Table } from '../ui/table';

type Waiting = {
  id: string;
  code: string;
  name: string;
  group: number;
  due: number;
  signed: number;
  waitingFor: string[];
};

/** Entries without all their signatures, and the jurors still to sign. */
export function WaitingTable({ entries }: { entries: readonly Waiting[] }) {
  const t = useT();
  if (entries.length === 0) {
    return (
      <EmptyState icon="check-circle" title={t('tally.progress.none')} text={t('tally.progress.noneNext')} />
    );
  }
  return (
    <Table
      caption={t('tally.progress.waitingCaption')}
      captionHidden
      dense
      rows={entries}
      keyOf={(entry) => entry.id}
      columns={[
        { key: 'code', head: t('tally.page.code'), nowrap: true, cell: (entry) => entry.code },
        { key: 'name', head: t('tally.page.product'), title: true, cell: (entry) => entry.name },
        {
          key: 'group',
          head: t('tally.page.group'),
          cell: (entry) => <GroupBadge group={entry.group as 1} />,
        },
        {
          key: 'signed',
          head: t('tally.progress.signed'),
          numeric: true,
          cell: (entry) => `${entry.signed}/${entry.due}`,
        },
        {
          key: 'waiting',
          head: t('tally.progress.waitingFor'),
          cell: (entry) => entry.waitingFor.join(', '),
        },
      ]}
    />
  );
}
