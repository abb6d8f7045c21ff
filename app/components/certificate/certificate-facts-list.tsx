import type { CertificateFacts } from '~/domain/certificate/facts';
import { formatDay } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { DayText } from '../ui/date-text';
import { DescriptionList } from '../ui/description-list';
import { GroupBadge } from '../ui/group-badge';
import { Link, LinkButton } from '../ui/link';

/** Why a certificate does not stand, and what stands in its place. */
export type Ended = {
  statusReason: string | null;
  statusDecision: string | null;
  statusDate: string | null;
  successor: string | null;
};

type Props = {
  facts: CertificateFacts;
  issuerName: string | null;
  round: { code: string } | null;
  /** What it replaced, and where that leads. */
  predecessor?: { to: string; number: string } | null;
};

/** What a certificate says, line by line as on the paper. */
export function CertificateFactsList({ facts, issuerName, round, predecessor = null }: Props) {
  const t = useT();
  const said = (term: string) => t(`publicPages.check.${term}`);
  const decision = { number: facts.decisionNumber, day: formatDay(facts.decisionDate) };
  const area = t(`domain.region.${facts.region ?? 'NATIONAL'}`);
  return (
    <DescriptionList
      facts={[
        { term: said('product'), value: <strong>{facts.product}</strong> },
        { term: said('producer'), value: facts.producer },
        { term: said('address'), value: facts.address },
        { term: said('province'), value: facts.province },
        { term: said('group'), value: <GroupBadge group={facts.group} name="full" /> },
        { term: said('level'), value: `${t(`domain.level.${facts.level}`)}, ${area}, ${facts.year}` },
        { term: said('number'), value: facts.number },
        { term: said('decision'), value: t('publicPages.product.decisionValue', decision) },
        { term: said('issuedOn'), value: <DayText day={facts.issuedOn} /> },
        { term: said('validUntil'), value: <DayText day={facts.validUntil} /> },
        { term: said('issuer'), value: issuerName },
        predecessor && {
          term: said('replaces'),
          value: <Link to={predecessor.to}>{predecessor.number}</Link>,
        },
        round && { term: said('round'), value: <Link to={`/results/${round.code}`}>{round.code}</Link> },
      ]}
    />
  );
}

/** The decision that ended or suspended a certificate. */
export function EndedFacts({ ended }: { ended: Ended }) {
  const t = useT();
  const { statusReason, statusDecision, statusDate, successor } = ended;
  return (
    <div className="stack">
      <DescriptionList
        facts={[
          { term: t('publicPages.check.reason'), value: statusReason },
          { term: t('publicPages.check.endDecision'), value: statusDecision },
          statusDate !== null && {
            term: t('publicPages.check.endDate'),
            value: <DayText day={statusDate} />,
          },
        ]}
      />
      {successor && (
        <LinkButton to={`/v/${successor}`} variant="primary">
          {t('publicPages.check.successor')}
        </LinkButton>
      )}
    </div>
  );
}
