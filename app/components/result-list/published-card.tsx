import { formatDateTime, formatDay } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { Card } from '../ui/card';
import { DescriptionList } from '../ui/description-list';
import { LinkButton } from '../ui/link';
import { StatusBadge } from '../ui/status-badge';

/** What the record says of a publication. */
export type Published = {
  decisionNumber: string;
  decisionDate: string;
  publishedAt: string;
  bundleSha256: string;
  resultSha256: string;
};

/** That a round is published, by which decision, and the digests of what was frozen. */
export function PublishedCard({ code, published }: { code: string; published: Published }) {
  const t = useT();
  const { decisionNumber, decisionDate, publishedAt, bundleSha256, resultSha256 } = published;
  const facts = { number: decisionNumber, day: formatDay(decisionDate), at: formatDateTime(publishedAt) };
  return (
    <Card
      tone="brass"
      title={t('publicPages.publication.publishedText', facts)}
      aside={<StatusBadge tone="success" label={t('publicPages.publication.published')} />}
      foot={
        <>
          <LinkButton to={`/organiser/rounds/${code}/certificates`} variant="primary" icon="medal">
            {t('publicPages.publication.toCertificates')}
          </LinkButton>
          <LinkButton to={`/results/${code}`}>{t('publicPages.publication.toPublic')}</LinkButton>
        </>
      }
    >
      <DescriptionList
        facts={[
          {
            term: t('publicPages.publication.bundleDigest'),
            value: <code className="key">{bundleSha256}</code>,
          },
          {
            term: t('publicPages.publication.resultDigest'),
            value: <code className="key">{resultSha256}</code>,
          },
        ]}
      />
    </Card>
  );
}
