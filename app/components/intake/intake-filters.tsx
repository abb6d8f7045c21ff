import { productGroups } from '~/domain/round';
import { intakeStates } from '~/forms/intake';
import { useT } from '~/i18n/use-t';
import { FilterBar } from '../ui/filter-bar';
import { SearchInput } from '../ui/search-field';
import { Select } from '../ui/select';

export type IntakeChoice = { q?: string; status?: string; province?: string; group?: number };

type Props = {
  choice: IntakeChoice;
  provinces: readonly { code: string; name: string }[];
  clearTo?: string;
};

/** What the intake list is narrowed to. */
export function IntakeFilters({ choice, provinces, clearTo }: Props) {
  const t = useT();
  const statusName = (state: string) =>
    state === 'WAITING' ? t('secretariat.intake.WAITING') : t(`domain.entryStatus.${state}`);
  return (
    <FilterBar label={t('secretariat.intake.filters')} clearTo={clearTo}>
      <SearchInput label={t('secretariat.intake.search')} defaultValue={choice.q} />
      <Select
        label={t('secretariat.intake.status')}
        name="status"
        blank={t('secretariat.intake.allStatuses')}
        defaultValue={choice.status}
        options={intakeStates.map((state) => ({ value: state, label: statusName(state) }))}
      />
      <Select
        label={t('secretariat.intake.province')}
        name="province"
        blank={t('secretariat.intake.allProvinces')}
        defaultValue={choice.province}
        options={provinces.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Select
        label={t('secretariat.intake.group')}
        name="group"
        blank={t('secretariat.intake.allGroups')}
        defaultValue={choice.group?.toString()}
        options={productGroups.map((group) => ({
          value: String(group),
          label: t(`domain.groupShort.${group}`),
        }))}
      />
    </FilterBar>
  );
}
