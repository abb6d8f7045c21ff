import { useT } from '~/i18n/use-t';
import type { AnswerOf } from '../entry/form-answer';
import { useRoundName } from '../round/round-name';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { Section } from '../ui/section';
import { ChecklistForm } from './checklist-form';
import { PhotoList } from './photo-list';
import { PresenceList } from './presence-list';
import { ReportBody } from './report-body';
import { ReportFiles } from './report-files';
import { type CheckTyped, ownPath, type ShownVisit } from './shown';
import { VisitFacts, VisitTeam } from './visit-facts';
import { VisitStateBadge } from './visit-state-badge';

type Props = ShownVisit & { answer: AnswerOf<CheckTyped> };

/** A visit in the hands of its team: to be recorded while it is open, to be read afterwards. */
export function RecordPage({ answer, ...data }: Props) {
  const t = useT();
  const { round, visit, record, may } = data;
  return (
    <>
      <PageHeader
        title={visit.facility.name}
        marks={<VisitStateBadge state={record.state} />}
        lead={useRoundName(round)}
        crumbs={[{ to: ownPath(round.code), label: t('visit.own.title') }]}
      />
      <VisitFacts visit={visit} />
      <Section title={t('visit.one.team')}>
        <VisitTeam visit={visit} />
      </Section>
      {record.state === 'REPORTED' && <ReportFiles roundCode={round.code} visitId={visit.id} />}
      {may.record ? <Recording {...data} answer={answer} /> : <ReportBody {...data} />}
    </>
  );
}

function Recording({ answer, ...data }: Props) {
  const t = useT();
  const { round, visit, record } = data;
  const path = `${ownPath(round.code)}/${visit.id}`;
  return (
    <>
      <Section title={t('visit.record.checklist')} lead={t('visit.record.checklistLead')}>
        <ChecklistForm {...data} answer={answer} />
      </Section>
      <Section
        title={t('visit.record.photos')}
        aside={
          <LinkButton to={`${path}/photos`} icon="camera">
            {t('visit.record.addPhoto')}
          </LinkButton>
        }
      >
        <PhotoList
          photos={visit.photos}
          actsOf={({ id }) => (
            <Form action={`${path}/photos/${id}/removal`}>
              <Button variant="quiet" size="sm">
                {t('visit.photo.remove')}
              </Button>
            </Form>
          )}
        />
      </Section>
      <People path={path} presences={record.presences} />
      <Section title={t('visit.record.report')} lead={t('visit.record.reportLead')}>
        <LinkButton to={`${path}/report`} variant="primary">
          {t('visit.record.report')}
        </LinkButton>
      </Section>
    </>
  );
}

function People({ path, presences }: { path: string; presences: ShownVisit['record']['presences'] }) {
  const t = useT();
  return (
    <Section
      title={t('visit.record.people')}
      aside={<LinkButton to={`${path}/people`}>{t('visit.record.addPerson')}</LinkButton>}
    >
      <PresenceList
        presences={presences}
        actsOf={({ id, signed }) => (
          <div className="flex flex-wrap gap-2">
            <LinkButton to={`${path}/people/${id}/signature`} icon="pen">
              {t(signed ? 'visit.record.signAgain' : 'visit.record.sign')}
            </LinkButton>
            <Form action={`${path}/people/${id}/removal`}>
              <Button variant="quiet">{t('visit.record.remove')}</Button>
            </Form>
          </div>
        )}
      />
    </Section>
  );
}
