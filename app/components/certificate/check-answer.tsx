import type { CertificateFacts } from '~/domain/certificate/facts';
import { formatDateTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { Callout } from '../ui/callout';
import { LinkButton } from '../ui/link';
import { Section } from '../ui/section';
import { CertificateFactsList, type Ended, EndedFacts } from './certificate-facts-list';
import { type CheckStatus, CheckVerdict } from './check-verdict';
import { OwnCheck } from './own-check';
import { type Seal, SealAnswer } from './seal-answer';

export type Check = {
  code: string;
  status: CheckStatus;
  facts: CertificateFacts | null;
  ended: Ended | null;
  predecessor: { code: string; number: string } | null;
  round: { code: string; demo: boolean } | null;
  issuerName: string | null;
  entryCode: string | null;
  invented: boolean;
  seal: Seal;
  publicKey: { id: string; spki: string };
  checkedAt: string;
};

/** The answer to a scanned code: the verdict large, then the facts, then how to check by oneself. */
export function CheckAnswer(check: Check) {
  const t = useT();
  const { status, facts, ended, predecessor, round, seal, publicKey, checkedAt, invented } = check;
  const before = predecessor && { to: `/v/${predecessor.code}`, number: predecessor.number };
  return (
    <>
      <p className="check-heading">{t('publicPages.check.heading')}</p>
      <CheckVerdict status={status} validUntil={facts?.validUntil ?? null} />
      <p className="check-time">{t('publicPages.check.checkedAt', { at: formatDateTime(checkedAt) })}</p>
      {ended && <EndedFacts ended={ended} />}
      {(round?.demo || invented) && <Callout tone="warning">{t('publicPages.check.demo')}</Callout>}
      {seal !== 'ABSENT' && <SealAnswer {...{ seal, status }} />}
      {facts ? (
        <Section title={t('publicPages.check.facts')} lead={t('publicPages.check.compare')}>
          <CertificateFactsList {...{ facts, round }} issuerName={check.issuerName} predecessor={before} />
        </Section>
      ) : (
        <NotFound code={check.code} />
      )}
      {seal === 'ABSENT' && facts && <SealAnswer {...{ seal, status }} />}
      <OwnCheck keyId={publicKey.id} spki={publicKey.spki} />
      <div className="acts mt-6">
        <LinkButton to="/v" icon="search">
          {t('publicPages.check.another')}
        </LinkButton>
      </div>
    </>
  );
}

function NotFound({ code }: { code: string }) {
  const t = useT();
  return (
    <div className="stack">
      {code && <p className="check-code">{code}</p>}
      <p>{t('publicPages.check.notFoundNext')}</p>
    </div>
  );
}
