import { provinceCounts, type Searchable } from '~/domain/published-filter';
import { productGroups } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { ChartWithTable } from '../ui/chart-with-table';

/** How many of the rows each province has, by product group: drawn, and as a table beside it. */
export function ProvinceChart({ rows }: { rows: readonly Searchable[] }) {
  const t = useT();
  const provinces = provinceCounts(rows).sort((a, b) => b.count - a.count);
  const groups = productGroups.filter((group) => rows.some((row) => row.group === group));
  return (
    <ChartWithTable
      title={t('publicPages.results.chart')}
      rowHead={t('publicPages.results.province')}
      stacked
      rows={provinces.map(({ key, name, groups: values }) => ({ key, label: name, values }))}
      series={groups.map((group) => ({
        key: String(group),
        label: t(`domain.groupShort.${group}`),
        hue: `group-${group}` as const,
      }))}
    />
  );
}
