import type { FacilityKind } from '~/domain/entry';
import { useT } from '~/i18n/use-t';
import { EmptyState } from '../ui/empty-state';
import { Link, LinkButton } from '../ui/link';
import { Listing } from '../ui/listing';
import { PageHeader } from '../ui/page-header';
import { Pagination } from '../ui/pagination';
import { queryWith } from '../ui/query';
import { SearchField } from '../ui/search-field';
import { type Column, Table } from '../ui/table';

type Row = {
  id: string;
  name: string;
  kind: FacilityKind;
  registrationNo: string;
  address: string;
  entries: number;
};

type Props = { rows: readonly Row[]; total: number; pageSize: number; page: number; q: string };

/** The facilities that a producer or a promotion centre looks after. */
export function FacilitiesPage({ rows, total, pageSize, page, q }: Props) {
  const t = useT();
  const columns: Column<Row>[] = [
    {
      key: 'name',
      head: t('producer.facility.name'),
      title: true,
      cell: (row) => <Link to={`/producer/facilities/${row.id}`}>{row.name}</Link>,
    },
    { key: 'kind', head: t('producer.facility.kind'), cell: (row) => t(`domain.facilityKind.${row.kind}`) },
    { key: 'registration', head: t('producer.facility.registrationNo'), cell: (row) => row.registrationNo },
    { key: 'address', head: t('producer.facility.address'), cell: (row) => row.address },
    { key: 'entries', head: t('producer.facility.entries'), numeric: true, cell: (row) => row.entries },
  ];
  const register = (
    <LinkButton to="/producer/facilities/new" variant="primary" icon="plus">
      {t('producer.facility.new')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('producer.facility.list')}
        lead={t('producer.facility.listLead')}
        crumbs={[{ to: '/producer', label: t('producer.home.title') }]}
        acts={register}
      />
      <SearchField label={t('producer.facility.search')} defaultValue={q} />
      <Listing rows={rows.length}>
        {rows.length === 0 ? (
          <EmptyState
            icon="home"
            title={t(q ? 'producer.entries.noneFound' : 'producer.facility.listNone')}
          />
        ) : (
          <Table
            caption={t('producer.facility.list')}
            captionHidden
            columns={columns}
            rows={rows}
            keyOf={(row) => row.id}
          />
        )}
      </Listing>
      {total > pageSize && (
        <Pagination {...{ page, pageSize, total }} hrefOf={(next) => queryWith('', { q, page: next })} />
      )}
    </>
  );
}
