import { useT } from '~/i18n/use-t';
import { useRoundName } from '../round/round-name';
import { Callout } from '../ui/callout';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { Section } from '../ui/section';
import { ReportBody } from './report-body';
import { ReportFiles } from './report-files';
import { ownPath, plannedPath, type ShownVisit } from './shown';
import { VisitEntries, VisitFacts, VisitTeam } from './visit-facts';
import { VisitStateBadge } from './visit-state-badge';

/** One visit in the support team's room: what is planned, and what has been recorded so far. */
export function VisitPage(data: ShownVisit) {
  const t = useT();
  const { round, visit, record } = data;
  return (
    <>
      <PageHeader
        title={visit.facility.name}
        marks={<VisitStateBadge state={record.state} />}
        crumbs={[
          { to: `/secretariat/rounds/${round.code}`, label: useRoundName(round) },
          { to: plannedPath(round.code), label: t('visit.title') },
        ]}
        acts={<Acts {...data} />}
      />
      {record.state === 'CANCELLED' && (
        <Callout tone="warning">{t('visit.one.cancelled', { reason: visit.cancelReason })}</Callout>
      )}
      <Section title={t('visit.one.facts')}>
        <VisitFacts visit={visit} />
      </Section>
      <div className="grid gap-x-8 md:grid-cols-2">
        <Section title={t('visit.one.entries')}>
          <VisitEntries visit={visit} />
        </Section>
        <Section title={t('visit.one.team')}>
          <VisitTeam visit={visit} />
        </Section>
      </div>
      {record.state === 'REPORTED' && <ReportFiles roundCode={round.code} visitId={visit.id} />}
      <ReportBody {...data} />
    </>
  );
}

function Acts({ round, visit, may }: ShownVisit) {
  const t = useT();
  const path = `${plannedPath(round.code)}/${visit.id}`;
  return (
    <>
      {may.cancel && (
        <LinkButton to={`${path}/cancellation`} variant="quiet">
          {t('visit.one.cancel')}
        </LinkButton>
      )}
      {may.record && (
        <LinkButton to={`${ownPath(round.code)}/${visit.id}`}>{t('visit.record.open')}</LinkButton>
      )}
      {may.plan && (
        <LinkButton to={`${path}/plan`} variant="primary">
          {t('visit.one.plan')}
        </LinkButton>
      )}
    </>
  );
}
