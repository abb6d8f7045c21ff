import type { CertificateStatus } from '~/domain/certificate/validity';
import { useT } from '~/i18n/use-t';
import { DayText } from '../ui/date-text';
import { Link } from '../ui/link';
import { StatusBadge } from '../ui/status-badge';
import { Table } from '../ui/table';
import { statusLook } from './check-verdict';

/** A line of the register. */
export type CertificateRow = {
  code: string;
  number: string;
  product: string;
  producer: string;
  province: string;
  issuedOn: string;
  validUntil: string;
  status: CertificateStatus;
};

/** Issued certificates with their papers and check pages. */
export function CertificateTable({ rows }: { rows: readonly CertificateRow[] }) {
  const t = useT();
  const head = (key: string) => t(`publicPages.certificates.${key}`);
  return (
    <Table
      caption={head('caption')}
      captionHidden
      rows={rows}
      keyOf={(row) => row.code}
      columns={[
        { key: 'number', head: head('number'), cell: (row) => <span className="figure">{row.number}</span> },
        { key: 'product', head: head('product'), title: true, cell: (row) => <Product row={row} /> },
        { key: 'province', head: head('province'), cell: (row) => row.province },
        { key: 'issued', head: head('issued'), cell: (row) => <DayText day={row.issuedOn} /> },
        { key: 'until', head: head('validUntil'), cell: (row) => <DayText day={row.validUntil} /> },
        {
          key: 'status',
          head: head('status'),
          cell: (row) => <CertificateStatusBadge status={row.status} />,
        },
        { key: 'paper', head: head('paper'), cell: (row) => <Papers row={row} /> },
      ]}
    />
  );
}

/** The state of a certificate as icon and word. */
export function CertificateStatusBadge({ status }: { status: CertificateStatus }) {
  const t = useT();
  return <StatusBadge {...statusLook[status]} label={t(`domain.certificate.${status}`)} />;
}

function Product({ row }: { row: CertificateRow }) {
  return (
    <>
      {row.product}
      <span className="row-note">{row.producer}</span>
    </>
  );
}

function Papers({ row }: { row: CertificateRow }) {
  const t = useT();
  return (
    <span className="row-acts">
      <CertificateDownload code={row.code} number={row.number} />
      <Link to={`/v/${row.code}`}>{t('publicPages.certificates.checkPage')}</Link>
    </span>
  );
}

/** Leads to the paper of a certificate, for whoever it belongs to. */
export function CertificateDownload({ code, number }: { code: string; number: string }) {
  const t = useT();
  return (
    <Link
      to={`/certificates/${code}.pdf`}
      download
      aria-label={t('publicPages.certificates.downloadOf', { number })}
    >
      {t('publicPages.certificates.download')}
    </Link>
  );
}
