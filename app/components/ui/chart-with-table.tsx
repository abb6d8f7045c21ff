import { type ComponentType, useEffect, useState } from 'react';
import { formatNumber } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import type { ChartProps } from './bar-chart';
import { ChartKey } from './chart-key';
import { Table } from './table';

export type Series = {
  /** The name of the value in `ChartRow.values`. */
  key: string;
  label: string;
  /** A hue: a product group's own, or one of two neutral ones. */
  hue?: 'group-1' | 'group-2' | 'group-3' | 'group-4' | 'primary' | 'info';
};

export type ChartRow = { key: string; label: string; values: Record<string, number> };

type Props = {
  title: string;
  /** The heading of the first column: "Tỉnh, thành phố". */
  rowHead: string;
  rows: readonly ChartRow[];
  series: readonly Series[];
  /** Piles the series of a row on each other. */
  stacked?: boolean;
};

/**
 * Bars with their figures beside them. The table is what arrives first and what those read who do not see the chart;
 * the drawing is loaded by the browser alone, on pages that have one.
 */
export function ChartWithTable({ title, rowHead, rows, series, stacked }: Props) {
  const locale = useLocale();
  const figures = series.map(({ key, label }) => ({
    key,
    head: label,
    numeric: true,
    cell: (row: ChartRow) => formatNumber(row.values[key] ?? 0, locale),
  }));
  const columns = [
    { key: 'label', head: rowHead, title: true, cell: (row: ChartRow) => row.label },
    ...figures,
  ];
  return (
    <figure className="chart">
      <figcaption className="chart-title">
        {title}
        <ChartKey series={series} />
      </figcaption>
      <Drawing {...{ rows, series, stacked, locale }} />
      <Table caption={title} captionHidden dense columns={columns} rows={rows} keyOf={(row) => row.key} />
    </figure>
  );
}

/** Decoration: the table says the same. */
function Drawing(props: ChartProps) {
  const t = useT();
  const Chart = useChart();
  return (
    <div className="chart-drawing" aria-hidden>
      {Chart ? <Chart {...props} /> : <p className="chart-waits">{t('ui.chart.below')}</p>}
    </div>
  );
}

function useChart(): ComponentType<ChartProps> | null {
  const [chart, setChart] = useState<{ Chart: ComponentType<ChartProps> } | null>(null);
  useEffect(() => {
    import('./bar-chart').then(({ BarChart }) => setChart({ Chart: BarChart }));
  }, []);
  return chart?.Chart ?? null;
}
