import { formatNumber } from '~/i18n/format';
import { useLocale } from '~/i18n/use-t';

/** Hundredths that are no exact points (a mean, an error) as points with two places. */
export function usePoints(): (hundredths: number) => string {
  const locale = useLocale();
  return (hundredths) => formatNumber(hundredths / 100, locale, 2);
}

/** The same with its sign, for differences: +1,25 or −1,25. */
export function useDifference(): (hundredths: number) => string {
  const points = usePoints();
  return (hundredths) => (Math.round(hundredths) > 0 ? `+${points(hundredths)}` : points(hundredths));
}
