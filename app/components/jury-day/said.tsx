import { useT } from '~/i18n/use-t';
import { PointsText } from '../ui/number-text';

type Props = { value: number | null; text: string | null };

/** What an operation said of its cell: points, words, or that it was emptied. */
export function Said({ value, text }: Props) {
  const t = useT();
  if (value !== null) return <PointsText points={value} />;
  return text ? (
    <span className="whitespace-pre-line">{text}</span>
  ) : (
    <span className="text-soft">{t('juryDay.apart.emptied')}</span>
  );
}

/** The name of a cell: the criterion, or one of the cells of words. */
export function useCellName(): (criterion: string) => string {
  const t = useT();
  return (criterion) => {
    if (criterion === 'remarks' || criterion === 'note') return t(`juryDay.apart.${criterion}`);
    return t('juryDay.apart.criterion', { criterion });
  };
}
