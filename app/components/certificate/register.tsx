import type { CertificateStatus } from '~/domain/certificate/validity';
import { useT } from '~/i18n/use-t';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link';
import { PagedListing } from '../ui/paged-listing';
import { type CertificateRow, CertificateTable } from './certificate-table';
import { type RegisterChoice, RegisterFilters } from './register-filters';

export type RegisterShown = {
  rows: readonly CertificateRow[];
  total: number;
  counts: Record<CertificateStatus, number>;
  filter: RegisterChoice;
  page: number;
  pageSize: number;
};

/** `search`: the query of the address, which turning pages keeps. */
type Props = RegisterShown & { roundCode: string; search: string };

/** The issued certificates of a round, page by page, with their filters. */
export function Register({ roundCode, search, rows, total, counts, filter, page, pageSize }: Props) {
  const t = useT();
  const list = `/organiser/rounds/${roundCode}/certificates`;
  const narrowed = filter.q !== '' || filter.status !== undefined;
  return (
    <>
      <RegisterFilters {...{ counts }} choice={filter} clearTo={narrowed ? list : undefined} />
      <PagedListing
        {...{ page, pageSize, total, search }}
        rows={rows.length}
        empty={
          <EmptyState
            icon="search"
            title={t('certificate.register.nothingFound')}
            text={t('certificate.register.nothingFoundText')}
            act={<LinkButton to={list}>{t('ui.filter.clear')}</LinkButton>}
          />
        }
      >
        <CertificateTable {...{ roundCode, rows }} />
      </PagedListing>
    </>
  );
}
