import { formatNumber } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { GroupBadge } from '../ui/group-badge';
import { Table } from '../ui/table';

export type GroupResult = {
  group: number;
  eligible: number;
  reached: number;
  corridor: number;
  alpha: number | null;
  icc: number | null;
};

/** Results by product group, with the agreement of the jurors beside the official figures. */
export function GroupResults({ groups }: { groups: readonly GroupResult[] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Table
      caption={t('tally.page.perGroupCaption')}
      captionHidden
      rows={groups}
      keyOf={(row) => String(row.group)}
      columns={[
        {
          key: 'group',
          head: t('tally.page.group'),
          title: true,
          cell: (row) => <GroupBadge group={row.group as 1} name="full" />,
        },
        { key: 'eligible', head: t('tally.page.eligible'), numeric: true, cell: (row) => row.eligible },
        { key: 'reached', head: t('tally.page.reached'), numeric: true, cell: (row) => row.reached },
        {
          key: 'corridor',
          head: t('statistics.corridorCount'),
          numeric: true,
          cell: (row) => row.corridor,
        },
        {
          key: 'icc',
          head: t('statistics.icc'),
          numeric: true,
          cell: (row) => (row.icc === null ? '–' : formatNumber(row.icc, locale, 2)),
        },
        {
          key: 'alpha',
          head: t('tally.page.alpha'),
          numeric: true,
          cell: (row) => (row.alpha === null ? '–' : formatNumber(row.alpha, locale, 2)),
        },
      ]}
    />
  );
}
