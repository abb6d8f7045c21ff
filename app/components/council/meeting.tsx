import type { RoundRules } from '~/domain/round';
import { formatPoints } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { EmptyState } from '../ui/empty-state';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { Section } from '../ui/section';
import { AttendanceSummary } from './attendance-summary';
import { MeetingList, type MeetingRow } from './meeting-list';

export type MeetingData = {
  round: { code: string; name: string; nameEn: string; rules: RoundRules };
  phase: string;
  council: { code: string; name: string; title: string; chair: boolean; present: boolean }[];
  me: { code: string; present: boolean } | null;
  list: MeetingRow[];
  missing: number;
  quorate: boolean;
  mayHold: boolean;
};

/** The meeting: the rules, who is present, the list with ballots or counts. */
export function Meeting({ faults, ...data }: MeetingData & { faults: readonly string[] }) {
  const t = useT();
  const { round, list, phase, council, quorate } = data;
  const voting = phase === 'MEETING' && data.me?.present === true;
  return (
    <>
      <MeetingHeader {...data} />
      <Callout>
        {t(round.rules.council.voting === 'secret' ? 'council.meeting.secret' : 'council.meeting.openVote')}
      </Callout>
      {phase === 'MEETING' && data.me && !data.me.present && (
        <Callout tone="warning">{t('council.home.absent')}</Callout>
      )}
      {phase !== 'SCORED' && (
        <Section title={t('council.meeting.attendance')}>
          <AttendanceSummary members={council} quorate={quorate} />
        </Section>
      )}
      <Section title={t('council.meeting.list')}>
        {list.length === 0 && (
          <EmptyState title={t('council.meeting.empty')} text={t('council.meeting.emptyNext')} />
        )}
        {list.length > 0 && voting && <Ballot roundCode={round.code} rows={list} faults={faults} />}
        {list.length > 0 && !voting && <MeetingList roundCode={round.code} rows={list} voting={false} />}
      </Section>
    </>
  );
}

type BallotProps = { roundCode: string; rows: readonly MeetingRow[]; faults: readonly string[] };

function Ballot({ roundCode, rows, faults }: BallotProps) {
  const t = useT();
  const left = rows.some((row) => !row.voted);
  return (
    <Form>
      <FormErrors form={faults} />
      <MeetingList roundCode={roundCode} rows={rows} voting />
      {left && (
        <div className="form-foot">
          <p>{t('council.meeting.castHint')}</p>
          <Button variant="primary">{t('council.meeting.cast')}</Button>
        </div>
      )}
    </Form>
  );
}

function MeetingHeader({ round, phase, mayHold }: MeetingData) {
  const t = useT();
  const locale = useLocale();
  const { council, threshold } = round.rules;
  return (
    <PageHeader
      title={t('council.meeting.title', { round: locale === 'en' ? round.nameEn : round.name })}
      lead={t('council.meeting.lead', {
        threshold: formatPoints(threshold.points, locale),
        quorum: council.quorum,
        comparison: council.majority.comparison,
        share: council.majority.share,
        base: t(`council.meeting.base.${council.majority.base}`),
      })}
      crumbs={[{ to: '/council', label: t('council.home.title') }]}
      acts={mayHold && <HoldingActs code={round.code} phase={phase} />}
    />
  );
}

function HoldingActs({ code, phase }: { code: string; phase: string }) {
  const t = useT();
  const base = `/council/rounds/${code}`;
  if (phase === 'SCORED') {
    return (
      <Form action={`${base}/opening`}>
        <Button variant="primary">{t('council.meeting.openMeeting')}</Button>
      </Form>
    );
  }
  if (phase !== 'MEETING') return null;
  return (
    <>
      <LinkButton to={`${base}/attendance`}>{t('council.meeting.attendance')}</LinkButton>
      <LinkButton to={`${base}/closing`}>{t('council.meeting.closeMeeting')}</LinkButton>
    </>
  );
}
