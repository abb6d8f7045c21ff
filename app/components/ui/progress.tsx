import { formatNumber } from '~/i18n/format';
import { useLocale } from '~/i18n/use-t';

type Props = { label: string; value: number; max: number; labelHidden?: boolean };

/** How much of a known amount is done, as bar and as count: 12/40. */
export function Progress({ label, value, max, labelHidden }: Props) {
  const locale = useLocale();
  const count = `${formatNumber(value, locale)}/${formatNumber(max, locale)}`;
  return (
    <div className="progress">
      <span className={labelHidden ? 'sr-only' : 'progress-label'}>{label}</span>
      <progress
        value={value}
        max={Math.max(max, 1)}
        aria-label={`${label}: ${count}`}
        data-full={value >= max || undefined}
      />
      <span className="progress-count">{count}</span>
    </div>
  );
}
