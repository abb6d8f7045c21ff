import { visitStates } from '~/domain/visit/visit';
import { useT } from '~/i18n/use-t';
import { FilterBar } from '../ui/filter-bar';
import { SearchInput } from '../ui/search-field';
import { Select } from '../ui/select';
import type { VisitChoice } from './shown';

type Props = {
  choice: VisitChoice;
  provinces: readonly { code: string; name: string }[];
  clearTo?: string;
};

/** What a list of visits is narrowed to. */
export function VisitFilters({ choice, provinces, clearTo }: Props) {
  const t = useT();
  return (
    <FilterBar label={t('visit.list.filters')} clearTo={clearTo}>
      <SearchInput label={t('visit.list.search')} defaultValue={choice.q} />
      <Select
        label={t('visit.list.state')}
        name="state"
        blank={t('visit.list.allStates')}
        defaultValue={choice.state}
        options={visitStates.map((state) => ({ value: state, label: t(`domain.visit.state.${state}`) }))}
      />
      {provinces.length > 1 && (
        <Select
          label={t('visit.list.province')}
          name="province"
          blank={t('visit.list.allProvinces')}
          defaultValue={choice.province}
          options={provinces.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      {choice.sort !== 'day' && <input type="hidden" name="sort" value={choice.sort} />}
    </FilterBar>
  );
}
