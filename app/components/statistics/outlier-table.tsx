import type { Fit } from '~/domain/statistics/additive-model';
import { formatNumber } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { Link } from '../ui/link';
import { Table } from '../ui/table';
import { useDifference } from './points';

type Props = { code: string; outliers: Fit['cells']; names: Record<string, string> };

/** Sheets that neither their product nor their juror explains, the furthest first. */
export function OutlierTable({ code, outliers, names }: Props) {
  const t = useT();
  const locale = useLocale();
  const difference = useDifference();
  if (outliers.length === 0) return <p className="muted">{t('statistics.outliersNone')}</p>;
  return (
    <Table
      caption={t('statistics.outliers')}
      captionHidden
      rows={outliers}
      keyOf={({ entry, juror }) => `${entry} ${juror}`}
      columns={[
        {
          key: 'entry',
          head: t('statistics.entry'),
          title: true,
          cell: ({ entry }) => <Link to={`/organiser/rounds/${code}/tally/entries/${entry}`}>{entry}</Link>,
        },
        { key: 'juror', head: t('statistics.juror'), cell: ({ juror }) => `${juror} ${names[juror] ?? ''}` },
        {
          key: 'residual',
          head: t('statistics.residual'),
          numeric: true,
          cell: ({ residual }) => difference(residual),
        },
        {
          key: 'standardised',
          head: t('statistics.standardised'),
          numeric: true,
          cell: ({ standardised }) => formatNumber(standardised, locale, 1),
        },
      ]}
    />
  );
}
