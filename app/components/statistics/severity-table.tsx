import type { RoundResult } from '~/domain/result';
import type { GroupStatistics } from '~/domain/statistics/group-statistics';
import { formatNumber } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { LeanScale } from '../ui/lean-scale';
import { Table } from '../ui/table';
import { useDifference } from './points';

type Severity = RoundResult['reliability']['jurors'][number];

type Props = {
  model: GroupStatistics['model'];
  severities: readonly Severity[];
  names: Record<string, string>;
};

type Row = { id: string; sheets: number; effect: number; error: number; severity: number | null };

/** Each juror of a group: how far above or below the others, as figures and on one axis. */
export function SeverityTable({ model, severities, names }: Props) {
  const t = useT();
  const locale = useLocale();
  const difference = useDifference();
  if ('refused' in model) return null;
  const rows = model.jurors.map((juror): Row => {
    const known = severities.find(({ id }) => id === juror.id);
    return { ...juror, severity: known?.severity ?? null };
  });
  const end = Math.max(...rows.map(({ effect, error }) => Math.abs(effect) + 2 * error), 100);
  return (
    <Table
      caption={t('statistics.severityCaption')}
      captionHidden
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        {
          key: 'juror',
          head: t('statistics.juror'),
          title: true,
          cell: ({ id }) => `${id} ${names[id] ?? ''}`,
        },
        { key: 'sheets', head: t('statistics.sheets'), numeric: true, cell: ({ sheets }) => sheets },
        {
          key: 'severity',
          head: t('statistics.difference'),
          numeric: true,
          cell: ({ severity }) => (severity === null ? '–' : formatNumber(severity, locale, 2)),
        },
        {
          key: 'effect',
          head: t('statistics.effect'),
          numeric: true,
          cell: ({ effect }) => difference(effect),
        },
        { key: 'range', head: t('statistics.range'), cell: (row) => <Leaning row={row} end={end} /> },
      ]}
    />
  );
}

function Leaning({ row: { id, effect, error }, end }: { row: Row; end: number }) {
  const t = useT();
  const difference = useDifference();
  const label = t('statistics.leaning', {
    juror: id,
    effect: difference(effect),
    low: difference(effect - 2 * error),
    high: difference(effect + 2 * error),
  });
  return <LeanScale label={label} value={effect} margin={2 * error} end={end} />;
}
