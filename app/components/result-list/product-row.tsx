import { withSeparators } from '~/domain/points';
import type { PublishedRow } from '~/domain/publication';
import { useLocale, useT } from '~/i18n/use-t';
import { CertificateStatusBadge } from '../certificate/certificate-table';
import { Badge } from '../ui/badge';
import { DemoMark } from '../ui/demo-mark';
import { GroupBadge } from '../ui/group-badge';
import { Icon } from '../ui/icon';
import { Link } from '../ui/link';

/** Entries whose certificate is suspended or revoked now. */
export type Withdrawn = Record<string, 'SUSPENDED' | 'REVOKED'>;

type Props = { row: PublishedRow; scored: boolean; linked: boolean; certificate?: Withdrawn[string] };

/** A recognised product in the list. */
export function ProductRow({ row, scored, linked, certificate }: Props) {
  const t = useT();
  const head = (key: string) => t(`publicPages.results.${key}`);
  return (
    <tr>
      <td className="num no-phone">{row.number}</td>
      <td className="no-print" data-label="">
        <ProductPhoto row={row} linked={linked} />
      </td>
      <th scope="row">
        {linked ? <Link to={`/products/${row.entry}`}>{row.product}</Link> : row.product}{' '}
        {row.isSet && <Badge>{head('set')}</Badge>} {row.invented && <DemoMark />}
        {certificate && <CertificateMark status={certificate} />}
      </th>
      <td data-label={head('producer')}>
        <span>
          {row.producer}
          {row.producerInvented && <span className="cell-note">{head('producerInvented')}</span>}
        </span>
      </td>
      <td data-label={head('address')} className="no-phone">
        {row.address}
      </td>
      <td data-label={head('group')}>
        <GroupBadge group={row.group} />
      </td>
      <td data-label={head('province')}>{row.provinceName}</td>
      {scored && (
        <td className="num" data-label={head('score')}>
          <Score score={row.score} rank={row.rank} />
        </td>
      )}
    </tr>
  );
}

/** The list is frozen with its decision: what became of a certificate since is said beside it, on screen and on paper. */
function CertificateMark({ status }: { status: Withdrawn[string] }) {
  const t = useT();
  return (
    <span className="cell-note">
      {t('publicPages.results.certificate')} <CertificateStatusBadge status={status} />
    </span>
  );
}

function ProductPhoto({ row, linked }: { row: PublishedRow; linked: boolean }) {
  if (!row.photo || !linked) {
    return (
      <span className="row-photo" aria-hidden>
        <Icon name="image" />
      </span>
    );
  }
  const src = `/products/${row.entry}/photos/0?size=small`;
  return (
    <img className="row-photo" src={src} alt="" width={96} height={64} loading="lazy" decoding="async" />
  );
}

/** A score of the result file ("80.21") in the page's language, of 100. */
function Score({ score, rank }: { score: string | null; rank: number | null }) {
  const t = useT();
  const decimal = useLocale() === 'vi' ? ',' : '.';
  if (score === null) return <>–</>;
  return (
    <span>
      {withSeparators(score, { decimal, thousands: '' })}
      <span className="figure-max">/100</span>
      {rank !== null && (
        <span className="cell-note">
          {t('publicPages.results.rank')}: {rank}
        </span>
      )}
    </span>
  );
}
