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

type Props = { roundCode: string; rows: readonly CertificateRow[] };

/** Issued certificates with their papers; the product leads to its certificate. */
export function CertificateTable({ roundCode, rows }: Props) {
  const t = useT();
  const head = (key: string) => t(`publicPages.certificates.${key}`);
  return (
    <Table
      caption={head('caption')}
      captionHidden
      rows={rows}
      keyOf={(row) => row.code}
      columns={[
        { key: 'number', head: head('number'), nowrap: true, cell: (row) => row.number },
        {
          key: 'product',
          head: head('product'),
          title: true,
          cell: (row) => <Product {...{ roundCode, row }} />,
        },
        { key: 'province', head: head('province'), cell: (row) => row.province },
        { key: 'issued', head: head('issued'), cell: (row) => <DayText day={row.issuedOn} /> },
        { key: 'until', head: head('validUntil'), cell: (row) => <DayText day={row.validUntil} /> },
        {
          key: 'status',
          head: head('status'),
          cell: (row) => <CertificateStatusBadge status={row.status} />,
        },
        { key: 'paper', head: head('paper'), nowrap: true, cell: (row) => <CertificateDownload {...row} /> },
      ]}
    />
  );
}

/** The state of a certificate as icon and word. */
export function CertificateStatusBadge({ status }: { status: CertificateStatus }) {
  const t = useT();
  return <StatusBadge {...statusLook[status]} label={t(`domain.certificate.${status}`)} />;
}

function Product({ roundCode, row }: { roundCode: string; row: CertificateRow }) {
  return (
    <>
      <Link to={`/organiser/rounds/${roundCode}/certificates/${row.code}`}>{row.product}</Link>
      <span className="cell-note">{row.producer}</span>
    </>
  );
}

/** Leads to the paper of a certificate, for whoever it belongs to. */
function CertificateDownload({ code, number }: { code: string; number: string }) {
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
