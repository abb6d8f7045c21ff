import { type CertificateStatus, certificateStatuses } from '~/domain/certificate/validity';
import { useT } from '~/i18n/use-t';
import { FilterBar } from '../ui/filter-bar';
import { SearchInput } from '../ui/search-field';
import { Select } from '../ui/select';

export type RegisterChoice = { q: string; status?: CertificateStatus };

type Props = { choice: RegisterChoice; counts: Record<CertificateStatus, number>; clearTo?: string };

/** What the register is narrowed to: words and a state, with how many each state would leave. */
export function RegisterFilters({ choice, counts, clearTo }: Props) {
  const t = useT();
  const named = (status: CertificateStatus) =>
    t('certificate.register.choice', { name: t(`domain.certificate.${status}`), count: counts[status] });
  return (
    <FilterBar label={t('certificate.register.filters')} clearTo={clearTo}>
      <SearchInput label={t('certificate.register.search')} defaultValue={choice.q} />
      <Select
        label={t('certificate.register.status')}
        name="status"
        blank={t('certificate.register.allStatuses')}
        defaultValue={choice.status}
        options={certificateStatuses.map((status) => ({ value: status, label: named(status) }))}
      />
    </FilterBar>
  );
}
