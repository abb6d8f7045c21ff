import { type EntryStatus, entryStatuses } from '~/domain/entry';
import { type ProductGroup, productGroups } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { FilterBar } from '../ui/filter-bar';
import { SearchInput } from '../ui/search-field';
import { Select } from '../ui/select';

export type Search = { q: string; status: EntryStatus | null; group: ProductGroup | null; page: number };

type Props = {
  search: Search;
  byStatus: Partial<Record<EntryStatus, number>>;
  /** The list without filters. */
  own: string;
};

/** Search and filters of a list of entries; each status says how many there are. */
export function EntryFilters({ search, byStatus, own }: Props) {
  const t = useT();
  const filtered = search.q !== '' || search.status !== null || search.group !== null;
  const statuses = entryStatuses
    .filter((status) => byStatus[status] || status === search.status)
    .map((status) => ({
      value: status,
      label: `${t(`domain.entryStatus.${status}`)} (${byStatus[status] ?? 0})`,
    }));
  const groups = productGroups.map((group) => ({
    value: String(group),
    label: t(`domain.groupShort.${group}`),
  }));
  return (
    <FilterBar label={t('producer.entries.filter')} clearTo={filtered ? own : undefined}>
      <SearchInput label={t('producer.entries.search')} defaultValue={search.q} />
      <Select
        label={t('producer.entries.status')}
        labelHidden
        name="status"
        options={statuses}
        blank={t('producer.entries.allStatuses')}
        defaultValue={search.status ?? ''}
      />
      <Select
        label={t('producer.entries.group')}
        labelHidden
        name="group"
        options={groups}
        blank={t('producer.entries.allGroups')}
        defaultValue={search.group ? String(search.group) : ''}
      />
    </FilterBar>
  );
}
