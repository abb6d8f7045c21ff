import { localDay } from '~/domain/local-time';
import { formatDay } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { fileAddress } from '../entry/shown';
import { Link } from '../ui/link';
import { StatusBadge } from '../ui/status-badge';
import type { ShownPaper } from './shown';

/** The papers of a product, each with what its validity is today. */
export function ProductPapers({ papers, today }: { papers: readonly ShownPaper[]; today: string }) {
  const t = useT();
  if (papers.length === 0) return <p className="text-soft">{t('jury.sheet.noPapers')}</p>;
  return (
    <ul className="sheet-papers">
      {papers.map((paper) => (
        <li key={paper.id}>
          <Paper paper={paper} today={localDay(today)} />
        </li>
      ))}
    </ul>
  );
}

function Paper({ paper, today }: { paper: ShownPaper; today: string }) {
  const t = useT();
  const { kind, number, issuer, issuedOn, fileId } = paper;
  const name = t(`domain.paper.${kind}`);
  return (
    <>
      <p className="font-semibold">{name}</p>
      <p className="text-soft">{t('jury.sheet.paper', { number, issuer, day: formatDay(issuedOn) })}</p>
      <p className="sheet-paper-foot">
        <Validity expiresOn={paper.expiresOn} today={today} />
        {fileId && (
          <Link to={fileAddress(fileId)} document aria-label={`${t('jury.sheet.openPaper')}: ${name}`}>
            {t('jury.sheet.openPaper')}
          </Link>
        )}
      </p>
    </>
  );
}

function Validity({ expiresOn, today }: { expiresOn: string | null; today: string }) {
  const t = useT();
  if (!expiresOn) return <StatusBadge tone="neutral" label={t('jury.sheet.noExpiry')} />;
  const day = formatDay(expiresOn);
  return expiresOn < today ? (
    <StatusBadge tone="danger" label={t('jury.sheet.expired', { day })} />
  ) : (
    <StatusBadge tone="success" label={t('jury.sheet.valid', { day })} />
  );
}
