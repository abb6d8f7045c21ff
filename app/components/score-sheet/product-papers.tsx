import type { ReactNode } from 'react';
import { formatDay } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { fileAddress } from '../entry/shown';
import { Link } from '../ui/link';
import { StatusBadge } from '../ui/status-badge';
import type { ShownPaper } from './shown';

type Props = {
  papers: readonly ShownPaper[];
  closingDay: string;
  scan?: (paper: ShownPaper) => ReactNode;
};

/** The papers of a product, each with whether it was in force on the closing day of registration. */
export function ProductPapers({ papers, closingDay, scan }: Props) {
  const t = useT();
  if (papers.length === 0) return <p className="text-soft">{t('jury.sheet.noPapers')}</p>;
  return (
    <ul className="sheet-papers">
      {papers.map((paper) => (
        <li key={paper.id}>
          <Paper {...{ paper, closingDay, scan }} />
        </li>
      ))}
    </ul>
  );
}

function Paper({ paper, closingDay, scan }: Omit<Props, 'papers'> & { paper: ShownPaper }) {
  const t = useT();
  const { kind, number, issuer, issuedOn, fileId } = paper;
  const name = t(`domain.paper.${kind}`);
  return (
    <>
      <p className="font-semibold">{name}</p>
      <p className="text-soft">{t('jury.sheet.paper', { number, issuer, day: formatDay(issuedOn) })}</p>
      <p className="sheet-paper-foot">
        <Validity expiresOn={paper.expiresOn} closingDay={closingDay} />
        {scan
          ? scan(paper)
          : fileId && (
              <Link to={fileAddress(fileId)} document aria-label={`${t('jury.sheet.openPaper')}: ${name}`}>
                {t('jury.sheet.openPaper')}
              </Link>
            )}
      </p>
    </>
  );
}

function Validity({ expiresOn, closingDay }: { expiresOn: string | null; closingDay: string }) {
  const t = useT();
  if (!expiresOn) return <StatusBadge tone="neutral" label={t('jury.sheet.noExpiry')} />;
  const day = formatDay(expiresOn);
  return expiresOn < closingDay ? (
    <StatusBadge tone="danger" label={t('jury.sheet.expired', { day, closing: formatDay(closingDay) })} />
  ) : (
    <StatusBadge tone="success" label={t('jury.sheet.valid', { day })} />
  );
}
