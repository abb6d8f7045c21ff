import type { Extension } from '~/domain/round';
import { formatDateTime, formatDay } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { DateText } from '../ui/date-text';
import { Table } from '../ui/table';

export type ShownExtension = Extension & { id: string; provinceName: string | null; by: string };

/** Every extension of a round: what, for whom, until when, why, by which notice, and who recorded it. */
export function ExtensionsTable({ extensions }: { extensions: readonly ShownExtension[] }) {
  const t = useT();
  if (extensions.length === 0) return <p className="muted">{t('calendar.extension.none')}</p>;
  return (
    <Table
      caption={t('calendar.extension.list')}
      captionHidden
      rows={extensions}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'deadline',
          head: t('calendar.extension.deadline'),
          title: true,
          cell: ({ deadline }) => t(`organiser.calendar.${deadline}`),
        },
        {
          key: 'scope',
          head: t('calendar.extension.scope'),
          cell: ({ provinceName }) => provinceName ?? t('calendar.extension.wholeRound'),
        },
        {
          key: 'until',
          head: t('calendar.extension.until'),
          cell: ({ until }) => <DateText at={until} time />,
        },
        { key: 'reason', head: t('calendar.extension.reason'), cell: ({ reason }) => reason },
        {
          key: 'notice',
          head: t('calendar.extension.notice'),
          cell: ({ notice: { number, date } }) =>
            t('calendar.extension.noticeText', { number, date: formatDay(date) }),
        },
        {
          key: 'recorded',
          head: t('calendar.extension.recorded'),
          cell: ({ at, by }) => t('calendar.extension.recordedText', { at: formatDateTime(at), by }),
        },
      ]}
    />
  );
}
