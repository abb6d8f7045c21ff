import type { ProductGroup } from '~/domain/round';
import type { Series } from './chart-with-table';
import { GroupSwatch } from './group-swatch';

/** Which hue and pattern is which series; a chart of one series needs none. */
export function ChartKey({ series }: { series: readonly Series[] }) {
  return series.length > 1 ? <ul className="chart-key">{series.map(asItem)}</ul> : null;
}

function asItem({ key, label, hue }: Series) {
  const group = groupOfHue(hue);
  return (
    <li key={key} className="group-badge">
      {group ? <GroupSwatch group={group} /> : <span className="chart-hue" data-hue={hue ?? 'primary'} />}
      {label}
    </li>
  );
}

/** The product group a hue belongs to, if any. */
export function groupOfHue(hue: Series['hue']): ProductGroup | null {
  return hue?.startsWith('group-') ? (Number(hue.slice(6)) as ProductGroup) : null;
}
