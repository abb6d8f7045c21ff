import { formatPoints } from '~/i18n/format';
import { useLocale } from '~/i18n/use-t';
import { Icon } from '../ui/icon';

type Props = { label: string; sum: number; max: number };

/** What points come to against what they must come to, in hundredths: colour and icon say whether they agree. */
export function SumLine({ label, sum, max }: Props) {
  const locale = useLocale();
  const agrees = sum === max;
  return (
    <output className={`sum-line ${agrees ? 'tone-success' : 'tone-warning'}`}>
      <Icon name={agrees ? 'check-circle' : 'warning'} size="sm" />
      {label}{' '}
      <strong>
        {formatPoints(sum, locale)}/{formatPoints(max, locale)}
      </strong>
    </output>
  );
}
