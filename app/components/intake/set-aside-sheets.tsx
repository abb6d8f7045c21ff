import { formatPoints } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { DateText } from '../ui/date-text';
import { Section } from '../ui/section';
import { Table } from '../ui/table';

/** A sheet set aside; `total` in hundredths. */
export type SetAsideSheet = {
  juror: string;
  total: number;
  signedAt: string;
  setAsideAt: string;
  reason: string;
};

/** Signed sheets of a file that are kept and do not count; nothing where there is none. */
export function SetAsideSheets({ sheets }: { sheets: readonly SetAsideSheet[] }) {
  const t = useT();
  const locale = useLocale();
  if (sheets.length === 0) return null;
  return (
    <Section title={t('calendar.setAside.title')} lead={t('calendar.setAside.lead')}>
      <Table
        caption={t('calendar.setAside.title')}
        captionHidden
        dense
        rows={sheets}
        keyOf={({ juror, signedAt }) => `${juror} ${signedAt}`}
        columns={[
          { key: 'juror', head: t('calendar.setAside.juror'), title: true, cell: ({ juror }) => juror },
          {
            key: 'total',
            head: t('calendar.setAside.total'),
            numeric: true,
            cell: ({ total }) => formatPoints(total, locale),
          },
          {
            key: 'signedAt',
            head: t('calendar.setAside.signedAt'),
            cell: ({ signedAt }) => <DateText at={signedAt} time />,
          },
          {
            key: 'setAsideAt',
            head: t('calendar.setAside.setAsideAt'),
            cell: ({ setAsideAt }) => <DateText at={setAsideAt} time />,
          },
          { key: 'reason', head: t('calendar.setAside.reason'), cell: ({ reason }) => reason },
        ]}
      />
    </Section>
  );
}
