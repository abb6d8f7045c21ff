import type { ReactNode } from 'react';
import type { CertificateAct } from '~/domain/certificate/moves';
import { useT } from '~/i18n/use-t';
import { Callout } from '../ui/callout';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import type { ShownCertificate } from './certificate-page';
import { CertificateStatusBadge } from './certificate-table';

type Props = {
  shown: Pick<ShownCertificate, 'round' | 'facts' | 'status' | 'acts'>;
  act: CertificateAct;
  lead: string;
  children: ReactNode;
};

/** The page of one act on one certificate: it names the certificate and leads back to it. */
export function ActFrame({ shown, act, lead, children }: Props) {
  const t = useT();
  const { round, facts, status, acts } = shown;
  const list = `/organiser/rounds/${round.code}/certificates`;
  const own = `${list}/${facts.code}`;
  return (
    <>
      <PageHeader
        title={t(`certificate.${act}.title`, { number: facts.number })}
        lead={lead}
        crumbs={[
          { to: list, label: t('certificate.page.register') },
          { to: own, label: facts.number },
        ]}
        marks={
          <>
            <CertificateStatusBadge status={status} />
            <span>{facts.product}</span>
          </>
        }
      />
      {acts.includes(act) ? (
        children
      ) : (
        <Callout tone="warning" act={<LinkButton to={own}>{t('certificate.form.back')}</LinkButton>}>
          <p>{t('certificate.form.closed', { status })}</p>
        </Callout>
      )}
    </>
  );
}
