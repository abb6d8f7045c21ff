import type { RoundResult } from '~/domain/result';
import type { GroupStatistics } from '~/domain/statistics/group-statistics';
import { useT } from '~/i18n/use-t';
import { LeanScale } from '../ui/lean-scale';
import { type Column, Table } from '../ui/table';
import { useDifference, usePoints } from './points';

type Severity = RoundResult['reliability']['jurors'][number];

type Props = {
  model: GroupStatistics['model'];
  severities: readonly Severity[];
  names: Record<string, string>;
};

type Effect = { effect: number; error: number };

type Row = Severity & { fit: Effect | null };

/**
 * Each juror of a group: how far above or below the others, as figures and, where the model compares them all, by the
 * model with its standard error and on one axis.
 */
export function SeverityTable({ model, severities, names }: Props) {
  const t = useT();
  const difference = useDifference();
  const fits = 'refused' in model ? [] : model.jurors;
  const rows = severities.map((juror): Row => {
    return { ...juror, fit: fits.find(({ id }) => id === juror.id) ?? null };
  });
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
          cell: ({ severity }) => (severity === null ? '–' : difference(severity * 100)),
        },
        ...useModelColumns(fits),
      ]}
    />
  );
}

/** What the model says of each juror; no column where it compares nobody. */
function useModelColumns(fits: readonly Effect[]): Column<Row>[] {
  const t = useT();
  const [points, difference] = [usePoints(), useDifference()];
  if (fits.length === 0) return [];
  const end = Math.max(...fits.map(({ effect, error }) => Math.abs(effect) + 2 * error), 100);
  return [
    {
      key: 'effect',
      head: t('statistics.effect'),
      numeric: true,
      cell: ({ fit }) => (fit ? `${difference(fit.effect)} ± ${points(fit.error)}` : '–'),
    },
    {
      key: 'range',
      head: t('statistics.range'),
      cell: ({ id, fit }) => fit && <Leaning {...{ id, end }} {...fit} />,
    },
  ];
}

function Leaning({ id, effect, error, end }: Effect & { id: string; end: number }) {
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
