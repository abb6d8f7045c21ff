import type { useForm } from '@conform-to/react';
import type { RoundPage } from '~/domain/round-pages';
import { useT } from '~/i18n/use-t';
import { RoundPageHeader } from '../round/round-page-header';
import { Callout } from '../ui/callout';
import { EmptyState } from '../ui/empty-state';
import { Section } from '../ui/section';
import { IssueForm } from './issue-form';
import { Register, type RegisterShown } from './register';

export type IssueAnswer = Parameters<typeof useForm<{ issuedOn: string }>>[0]['lastResult'];

type Props = RegisterShown & {
  round: { code: string; name: string; nameEn: string };
  pages: readonly RoundPage[];
  phase: string;
  today: string;
  issued: number;
  waiting: number;
  mayIssue: boolean;
  search: string;
  answer: IssueAnswer;
};

/** The register of a round and the form that issues what is missing. */
export function CertificatesPage(props: Props) {
  const { round, pages, phase, today, issued, waiting, mayIssue, answer } = props;
  const t = useT();
  return (
    <>
      <RoundPageHeader
        {...{ round, pages }}
        title={t('organiser.round.certificates')}
        lead={t('publicPages.certificates.lead', { issued, waiting })}
      />
      {phase !== 'PUBLISHED' && (
        <Callout tone="warning" title={t('publicPages.certificates.notYet')}>
          <p>{t('publicPages.certificates.notYetText')}</p>
        </Callout>
      )}
      {mayIssue && waiting > 0 && (
        <Section title={t('publicPages.certificates.form')}>
          <IssueForm waiting={waiting} today={today} answer={answer} />
        </Section>
      )}
      {phase === 'PUBLISHED' && waiting === 0 && issued > 0 && (
        <Callout tone="success" title={t('publicPages.certificates.allDone')} />
      )}
      <Section title={t('publicPages.certificates.list')}>
        {issued > 0 && <Register {...props} roundCode={round.code} />}
        {issued === 0 && (
          <EmptyState
            icon="medal"
            title={t('publicPages.certificates.empty')}
            text={mayIssue ? t('publicPages.certificates.emptyText') : undefined}
          />
        )}
      </Section>
    </>
  );
}
