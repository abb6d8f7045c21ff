import type { ProductGroup } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { EmptyState } from '../ui/empty-state';
import { GroupBadge } from '../ui/group-badge';
import { Progress } from '../ui/progress';
import { Table } from '../ui/table';

type Group = { group: number; due: number; signed: number; whole: number; begun: number; left: number };

/** The sheets of every product group. */
export function GroupCounts({ groups }: { groups: readonly Group[] }) {
  const t = useT();
  if (groups.length === 0) return <EmptyState title={t('board.noJurors')} text={t('board.noJurorsNext')} />;
  return (
    <Table
      caption={t('board.groups')}
      captionHidden
      dense
      rows={groups}
      keyOf={({ group }) => String(group)}
      columns={[
        {
          key: 'group',
          head: t('board.group'),
          title: true,
          cell: ({ group }) => <GroupBadge group={group as ProductGroup} />,
        },
        {
          key: 'signed',
          head: t('board.signed'),
          cell: ({ group, signed, due }) => (
            <Progress
              label={`${t('board.group')} ${group} ${t('board.signed')}`}
              labelHidden
              value={signed}
              max={due}
            />
          ),
        },
        { key: 'whole', head: t('board.whole'), numeric: true, cell: ({ whole }) => whole },
        { key: 'begun', head: t('board.begun'), numeric: true, cell: ({ begun }) => begun },
        { key: 'left', head: t('board.left'), numeric: true, cell: ({ left }) => left },
      ]}
    />
  );
}
