import type { CertificateFacts } from '~/domain/certificate/facts';
import type { CertificateAct } from '~/domain/certificate/moves';
import type { CertificateStatus } from '~/domain/certificate/validity';
import type { RoundPage } from '~/domain/round-pages';
import { useT } from '~/i18n/use-t';
import { RoundPageHeader } from '../round/round-page-header';
import { LinkButton } from '../ui/link';
import { Section } from '../ui/section';
import { actPages } from './act-pages';
import { CertificateChain, type ChainLine } from './certificate-chain';
import { CertificateFactsList } from './certificate-facts-list';
import { CertificateStatusBadge } from './certificate-table';
import { type Decision, DecisionTable } from './decision-table';

export type ShownCertificate = {
  round: { code: string; name: string; nameEn: string };
  pages: readonly RoundPage[];
  facts: CertificateFacts;
  issuerName: string;
  entryCode: string;
  status: CertificateStatus;
  chain: readonly ChainLine[];
  decisions: readonly Decision[];
  acts: readonly CertificateAct[];
};

/** A certificate of the register: what may be done with it, what it says, what was decided, and its reissues. */
export function CertificatePage(props: ShownCertificate) {
  const t = useT();
  const { round, pages, facts, issuerName, status, chain, decisions } = props;
  const list = `/organiser/rounds/${round.code}/certificates`;
  const before = chain.find(
    (link) => link.replacedById === chain.find(({ code }) => code === facts.code)?.id,
  );
  return (
    <>
      <RoundPageHeader
        {...{ round, pages }}
        title={t('certificate.page.title', { number: facts.number })}
        marks={
          <>
            <CertificateStatusBadge status={status} />
            <span className="text-soft figure">{props.entryCode}</span>
          </>
        }
        acts={<Acts {...props} />}
      />
      <Section title={t('certificate.page.facts')}>
        <CertificateFactsList
          {...{ facts, issuerName, round }}
          predecessor={before && { to: `${list}/${before.code}`, number: before.number }}
        />
      </Section>
      <Section title={t('certificate.page.decided')}>
        <DecisionTable decisions={decisions} />
      </Section>
      {chain.length > 1 && (
        <Section title={t('certificate.page.chain')} lead={t('certificate.page.chainLead')}>
          <CertificateChain chain={chain} list={list} current={facts.code} />
        </Section>
      )}
    </>
  );
}

function Acts({ round, facts, acts }: ShownCertificate) {
  const t = useT();
  const own = `/organiser/rounds/${round.code}/certificates/${facts.code}`;
  return (
    <>
      {acts.map((act) => (
        <LinkButton key={act} to={`${own}/${actPages[act]}`}>
          {t(`certificate.act.${act}`)}
        </LinkButton>
      ))}
      <LinkButton to={`/v/${facts.code}`} icon="qr">
        {t('publicPages.certificates.checkPage')}
      </LinkButton>
      <LinkButton to={`/certificates/${facts.code}.pdf`} download variant="primary" icon="download">
        {t('publicPages.certificates.download')}
      </LinkButton>
    </>
  );
}
