import { type ProductGroup, productGroups } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { FilterBar } from '../ui/filter-bar';
import { Select } from '../ui/select';

type Props = {
  round: { code: string };
  group: ProductGroup | null;
  /** The round knew the 63 former provinces; `today` sums them under the units of today. */
  former: boolean;
  today: boolean;
};

/** One product group or all, and for a round of the former provinces the units to sum them under. */
export function UnitsFilter({ round, group, former, today }: Props) {
  const t = useT();
  const narrowed = group !== null || today;
  return (
    <FilterBar
      label={t('reconciliation.filters')}
      clearTo={narrowed ? `/organiser/rounds/${round.code}/reconciliation` : undefined}
    >
      <Select
        label={t('reconciliation.group')}
        name="group"
        blank={t('reconciliation.allGroups')}
        defaultValue={group ? String(group) : ''}
        options={productGroups.map((value) => ({
          value: String(value),
          label: t(`domain.groupShort.${value}`),
        }))}
      />
      {former && (
        <Select
          label={t('reconciliation.units')}
          name="units"
          blank={t('reconciliation.unitsThen')}
          defaultValue={today ? 'today' : ''}
          options={[{ value: 'today', label: t('reconciliation.unitsToday') }]}
        />
      )}
    </FilterBar>
  );
}
