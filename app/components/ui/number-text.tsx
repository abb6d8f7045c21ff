import { formatNumber, formatPoints } from '~/i18n/format';
import { useLocale } from '~/i18n/use-t';

/** A number with the separators of the page's language. */
export function NumberText({ value, decimals }: { value: number; decimals?: number }) {
  const locale = useLocale();
  return <span className="figure">{formatNumber(value, locale, decimals)}</span>;
}

/** Points in hundredths, with their maximum beside them: 8,5/10. */
export function PointsText({ points, max }: { points: number; max?: number }) {
  const locale = useLocale();
  return (
    <span className="figure">
      {formatPoints(points, locale)}
      {max !== undefined && <span className="figure-max">/{formatPoints(max, locale)}</span>}
    </span>
  );
}
