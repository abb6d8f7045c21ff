import type { RubricContent } from '~/domain/rubric';
import type { CriterionFigures } from '~/domain/statistics/criteria';
import { formatPoints } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { Meter100 } from '../ui/meter-100';
import { Table } from '../ui/table';
import { usePoints } from './points';

type Props = { criteria: readonly CriterionFigures[]; wording: RubricContent | null };

/** Every criterion: how high it was marked on the whole, and how far jurors differ on it. */
export function CriteriaTable({ criteria, wording }: Props) {
  const t = useT();
  const locale = useLocale();
  const points = usePoints();
  const names = new Map(
    wording?.groups.flatMap((group) => group.criteria).map(({ id, name }) => [id, name[locale]]),
  );
  return (
    <Table
      caption={t('statistics.criteriaCaption')}
      captionHidden
      rows={criteria}
      keyOf={(row) => row.id}
      columns={[
        {
          key: 'criterion',
          head: t('statistics.criterion'),
          title: true,
          cell: ({ id }) => `${id} ${names.get(id) ?? ''}`,
        },
        {
          key: 'mean',
          head: t('statistics.mean'),
          numeric: true,
          cell: ({ mean, max }) =>
            t('statistics.ofMax', { mean: points(mean), max: formatPoints(max, locale) }),
        },
        {
          key: 'share',
          head: t('statistics.range'),
          cell: ({ id, mean, max }) => <Meter100 label={id} value={Math.round((mean / max) * 10_000)} />,
        },
        {
          key: 'spread',
          head: t('statistics.spread'),
          numeric: true,
          cell: ({ deviation }) => points(deviation),
        },
        {
          key: 'between',
          head: t('statistics.between'),
          numeric: true,
          cell: ({ between }) => points(between),
        },
      ]}
    />
  );
}
