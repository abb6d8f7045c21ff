import type { ReactNode } from 'react';
import type { TabletState } from '~/domain/board';
import { formatDateTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { StatusBadge } from '../ui/status-badge';
import { type Column, Table } from '../ui/table';
import type { Tone } from '../ui/tone';

export type ShownTablet = {
  id: string;
  name: string;
  juror: string;
  person: string;
  pending: number;
  pendingSince: string | null;
  ready: number;
  readyOf: number;
  seenAt: string;
  ended: boolean;
  state: TabletState;
};

const tones: Record<TabletState, Tone> = {
  SILENT_WITH_WORK: 'danger',
  WITHDRAWN: 'danger',
  UNSENT: 'warning',
  SILENT: 'neutral',
  NOT_READY: 'info',
  READY: 'success',
};

type Props = {
  tablets: readonly ShownTablet[];
  act?: { head: string; cell: (tablet: ShownTablet) => ReactNode };
};

/** Tablets in use: what they have not sent and since when, how much of the work is on them, when they were last heard of. */
export function TabletsTable({ tablets, act }: Props) {
  const t = useT();
  if (tablets.length === 0) {
    return <EmptyState icon="device" title={t('board.noTablets')} text={t('board.noTabletsNext')} />;
  }
  const columns: Column<ShownTablet>[] = [
    {
      key: 'juror',
      head: t('board.juror'),
      title: true,
      cell: ({ juror, person }) => `${juror} · ${person}`,
    },
    { key: 'name', head: t('board.tablet.name'), cell: ({ name }) => name },
    {
      key: 'state',
      head: t('board.tablet.state'),
      cell: ({ state }) => <StatusBadge tone={tones[state]} label={t(`board.tablet.${state}`)} />,
    },
    { key: 'pending', head: t('board.tablet.pending'), cell: (tablet) => <Unsent {...tablet} /> },
    {
      key: 'ready',
      head: t('board.tablet.ready'),
      numeric: true,
      cell: ({ ready, readyOf }) => `${ready}/${readyOf}`,
    },
    {
      key: 'seen',
      head: t('board.tablet.seen'),
      nowrap: true,
      cell: ({ seenAt }) => <DateText at={seenAt} time />,
    },
  ];
  const acts: Column<ShownTablet>[] = act ? [{ key: 'act', ...act }] : [];
  return (
    <Table
      caption={t('board.tablets')}
      captionHidden
      dense
      rows={tablets}
      keyOf={({ id }) => id}
      columns={[...columns, ...acts]}
    />
  );
}

function Unsent({ pending, pendingSince }: ShownTablet) {
  const t = useT();
  if (pending === 0) return <span className="text-soft">{t('board.tablet.sent')}</span>;
  const since = pendingSince ? formatDateTime(pendingSince) : '–';
  return <strong>{t('board.tablet.pendingSince', { count: pending, since })}</strong>;
}
