import { Bar, LabelList, BarChart as Plot, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { formatNumber } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { groupOfHue } from './chart-key';
import type { ChartRow, Series } from './chart-with-table';
import { groupPattern } from './group-pattern';

/**
 * The drawing of ChartWithTable: level bars with the figure at their end. Product groups keep their hue and pattern.
 * This module weighs about 97 kB compressed; only ChartWithTable imports it, when a browser shows it.
 */
export type ChartProps = {
  rows: readonly ChartRow[];
  series: readonly Series[];
  stacked?: boolean;
  locale: Locale;
};

const rowHeight = 36;

const plot = {
  layout: 'vertical',
  accessibilityLayer: false,
  margin: { right: 48 },
  barCategoryGap: '22%',
  barGap: 2,
} as const;

const names = {
  type: 'category',
  width: 168,
  tick: { lineHeight: '1.35em' },
  tickLine: false,
  axisLine: false,
  interval: 0,
} as const;

export function BarChart({ rows, series, stacked, locale }: ChartProps) {
  const data = rows.map(({ label, values }) => ({ label, ...values }));
  const figure = (value: unknown) => formatNumber(Number(value), locale);
  const bar = { stackId: stacked ? 'all' : undefined, radius: stacked ? 0 : 3, isAnimationActive: false };
  const lines = stacked ? 1 : Math.max(1, series.length * 0.7);
  return (
    <ResponsiveContainer width="100%" height={rows.length * rowHeight * lines + 24}>
      <Plot data={data} {...plot}>
        <defs>{series.map(patternOf)}</defs>
        <XAxis type="number" hide />
        <YAxis dataKey="label" {...names} />
        {series.map((one) => (
          <Bar key={one.key} dataKey={one.key} name={one.label} fill={fillOf(one)} {...bar}>
            {!stacked && <LabelList dataKey={one.key} position="right" formatter={figure} />}
          </Bar>
        ))}
      </Plot>
    </ResponsiveContainer>
  );
}

const fillOf = ({ key, hue }: Series) =>
  groupOfHue(hue) ? `url(#pattern-${key})` : `var(--color-${hue ?? 'primary'})`;

function patternOf({ key, hue }: Series) {
  const group = groupOfHue(hue);
  return group ? (
    <pattern
      key={key}
      id={`pattern-${key}`}
      width="16"
      height="16"
      patternUnits="userSpaceOnUse"
      data-group={group}
    >
      <rect className="pattern-ground" width="16" height="16" />
      <path className="pattern-line" d={groupPattern[group]} />
    </pattern>
  ) : null;
}
