import { regions } from '~/domain/province';
import type { FilterCounts, ListFilter } from '~/domain/published-filter';
import { filterQuery } from '~/domain/published-filter';
import { productGroups } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { FilterBar } from '../ui/filter-bar';
import { SearchInput } from '../ui/search-field';
import { Select } from '../ui/select';

type Props = {
  roundCode: string;
  filter: ListFilter;
  choices: FilterCounts;
  /** Whether the list spans regions. */
  byRegion: boolean;
};

/** Search and choices of a list in one line; each choice says how many products it leaves. */
export function ResultFilters({ roundCode, filter, choices, byRegion }: Props) {
  const t = useT();
  const said = (key: string) => t(`publicPages.results.${key}`);
  const counted = (name: string, count: number) => t('publicPages.results.choice', { name, count });
  const page = `/results/${roundCode}`;
  return (
    <FilterBar label={said('filter')} action={page} clearTo={filterQuery(filter) ? page : undefined}>
      <SearchInput label={said('search')} defaultValue={filter.q} />
      {byRegion && (
        <Select
          label={said('region')}
          name="region"
          blank={said('allRegions')}
          defaultValue={filter.region ?? ''}
          options={regions.map((region) => ({
            value: region,
            label: counted(t(`domain.region.${region}`), choices.region[region] ?? 0),
          }))}
        />
      )}
      <Select
        label={said('group')}
        name="group"
        blank={said('allGroups')}
        defaultValue={filter.group ? String(filter.group) : ''}
        options={productGroups.map((group) => ({
          value: String(group),
          label: counted(t(`domain.groupShort.${group}`), choices.group[group] ?? 0),
        }))}
      />
      <Select
        label={said('province')}
        name="province"
        blank={said('allProvinces')}
        defaultValue={filter.province ?? ''}
        options={choices.province.map(({ key, name, count }) => ({
          value: key,
          label: counted(name, count),
        }))}
      />
    </FilterBar>
  );
}
