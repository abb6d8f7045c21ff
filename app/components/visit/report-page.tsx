import { useT } from '~/i18n/use-t';
import { useRoundName } from '../round/round-name';
import { PageHeader } from '../ui/page-header';
import { Section } from '../ui/section';
import { ReportBody } from './report-body';
import { ReportFiles } from './report-files';
import type { ShownVisit } from './shown';
import { VisitFacts, VisitTeam } from './visit-facts';

type Props = ShownVisit & { back: { to: string; label: string } };

/** The report of a visit, for jury and council. */
export function ReportPage({ back, ...data }: Props) {
  const t = useT();
  const { round, visit } = data;
  return (
    <>
      <PageHeader
        title={t('visit.report.of', { producer: visit.facility.name })}
        lead={useRoundName(round)}
        crumbs={[back]}
      />
      <VisitFacts visit={visit} />
      <ReportFiles roundCode={round.code} visitId={visit.id} />
      <Section title={t('visit.one.team')}>
        <VisitTeam visit={visit} />
      </Section>
      <ReportBody {...data} />
    </>
  );
}
