import type { SignedSheet, WorkEntry } from '~/forms/tablet';
import { formatDateTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { useRoundName } from '../round/round-name';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { DescriptionList } from '../ui/description-list';
import { LinkButton } from '../ui/link';
import { PointsText } from '../ui/number-text';
import { NoEntry } from './entry-view';
import { sheetIn, useRoom } from './room';
import { entryTo } from './view';

/** The receipt of a signed sheet, to be shown again and printed; a specimen in the rehearsal. */
export function ReceiptView({ entryId }: { entryId: string }) {
  const t = useT();
  const { vault, base, rehearsal } = useRoom();
  const entry = vault.work.entries.find(({ id }) => id === entryId);
  const signed = entry && sheetIn(vault, entry).signed;
  if (!entry || !signed) return <NoEntry />;
  return (
    <article className="receipt">
      <h1>{t('juryTablet.receipt.title', { code: entry.code })}</h1>
      {rehearsal && <Callout tone="warning">{t('juryTablet.receipt.specimen')}</Callout>}
      <Facts entry={entry} signed={signed} />
      <p className="text-soft">{t('juryTablet.receipt.explain')}</p>
      <div className="acts no-print">
        <Button type="button" icon="print" onClick={() => window.print()}>
          {t('juryTablet.receipt.print')}
        </Button>
        <LinkButton to={entryTo(base, entryId)}>{t('juryTablet.receipt.sheet')}</LinkButton>
        <LinkButton to={`${base}/review`} variant="quiet">
          {t('juryTablet.nav.review')}
        </LinkButton>
      </div>
    </article>
  );
}

function Facts({ entry, signed }: { entry: WorkEntry; signed: SignedSheet }) {
  const t = useT();
  const { work } = useRoom().vault;
  const round = useRoundName(work.round);
  return (
    <DescriptionList
      facts={[
        { term: t('juryTablet.receipt.round'), value: round },
        { term: t('jury.list.code'), value: <b className="figure">{entry.code}</b> },
        { term: t('jury.list.product'), value: entry.material.name },
        { term: t('juryTablet.receipt.juror'), value: `${work.seat.juror} (${work.seat.code})` },
        { term: t('jury.sheet.total'), value: <PointsText points={signed.total} max={10_000} /> },
        { term: t('juryTablet.receipt.at'), value: formatDateTime(signed.at) },
        { term: t('juryTablet.receipt.digest'), value: <Digest text={signed.digest} /> },
        Boolean(signed.receipt) && { term: t('juryTablet.receipt.checkpoint'), value: signed.receipt },
        { term: t('juryTablet.receipt.device'), value: t('juryTablet.receipt.thisDevice') },
      ]}
    />
  );
}

/** The first 16 signs of a digest in fours, to be compared by eye. */
function Digest({ text }: { text: string }) {
  return (
    <span className="figure">
      {text
        .slice(0, 16)
        .match(/.{1,4}/g)
        ?.join(' ')}
    </span>
  );
}
