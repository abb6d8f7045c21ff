import { useT } from '~/i18n/use-t';
import { type ClosingAnswer, ClosingForm } from '../tally/closing-form';
import { PageHeader } from '../ui/page-header';
import type { MeetingData } from './meeting';

/** The page on which the chair closes the vote. */
export function MeetingClosing({ round, missing, answer }: MeetingData & { answer: ClosingAnswer }) {
  const t = useT();
  return (
    <>
      <PageHeader
        title={t('council.meeting.closeMeeting')}
        crumbs={[{ to: `/council/rounds/${round.code}`, label: round.code }]}
      />
      <ClosingForm
        answer={answer}
        missing={missing > 0 ? t('council.meeting.missing', { count: missing }) : null}
        hint={t('council.meeting.closeHint')}
        reason={t('council.meeting.reason')}
        act={t('council.meeting.closeMeeting')}
      />
    </>
  );
}
