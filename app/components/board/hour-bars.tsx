import { formatTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { Table } from '../ui/table';

type Hour = { hour: string; begun: number; signed: number };

/** What was begun and signed in the last hours: figures, with a bar for what was signed. */
export function HourBars({ hours }: { hours: readonly Hour[] }) {
  const t = useT();
  const most = Math.max(1, ...hours.map(({ signed }) => signed));
  return (
    <Table
      caption={t('board.hours')}
      captionHidden
      dense
      rows={hours}
      keyOf={({ hour }) => hour}
      columns={[
        {
          key: 'hour',
          head: t('board.hour'),
          title: true,
          nowrap: true,
          cell: ({ hour }) => formatTime(hour),
        },
        {
          key: 'bar',
          head: t('board.hourSigned'),
          cell: ({ hour, signed }) => (
            <span className="hour-bar">
              <progress
                value={signed}
                max={most}
                aria-label={`${formatTime(hour)} ${t('board.hourSigned')}`}
              />
              <span className="num">{signed}</span>
            </span>
          ),
        },
        { key: 'begun', head: t('board.hourBegun'), numeric: true, cell: ({ begun }) => begun },
      ]}
    />
  );
}
