import type { CertificateStatus } from '~/domain/certificate/validity';
import { useT } from '~/i18n/use-t';
import { DayText } from '../ui/date-text';
import { Link } from '../ui/link';
import { Table } from '../ui/table';
import { CertificateStatusBadge } from './certificate-table';

/** A certificate of the same product, in the order of reissue. */
export type ChainLine = {
  id: string;
  code: string;
  number: string;
  issuedOn: string;
  validUntil: string;
  status: CertificateStatus;
  replacedById: string | null;
};

type Props = { chain: readonly ChainLine[]; list: string; current: string };

/** The issues of one product's certificate, the first on top, the one that stands today last. */
export function CertificateChain({ chain, list, current }: Props) {
  const t = useT();
  const head = (key: string) => t(`publicPages.certificates.${key}`);
  const number = (line: ChainLine) =>
    line.code === current ? (
      <>
        {line.number}
        <span className="cell-note">{t('certificate.page.this')}</span>
      </>
    ) : (
      <Link to={`${list}/${line.code}`}>{line.number}</Link>
    );
  return (
    <Table
      caption={t('certificate.page.chain')}
      captionHidden
      rows={chain}
      keyOf={(line) => line.code}
      columns={[
        { key: 'number', head: head('number'), title: true, cell: number },
        { key: 'issued', head: head('issued'), cell: (line) => <DayText day={line.issuedOn} /> },
        { key: 'until', head: head('validUntil'), cell: (line) => <DayText day={line.validUntil} /> },
        {
          key: 'status',
          head: head('status'),
          cell: (line) => <CertificateStatusBadge status={line.status} />,
        },
      ]}
    />
  );
}
