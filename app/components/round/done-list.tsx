import { useT } from '~/i18n/use-t';
import { DateText } from '../ui/date-text';
import { Section } from '../ui/section';

export type DoneEvent = { id: string; act: string; at: string; round: string | null };

const known = new Set([
  'edition.opened',
  'edition.edited',
  'round.calendarSet',
  'round.rulesSet',
  'round.provincesSet',
  'round.quotasSet',
  'round.quotaOverridden',
  'round.profileSet',
  'round.SCORING_OPENED',
  'round.SECOND_PASS_OPENED',
  'round.SCORING_CLOSED',
  'round.MEETING_OPENED',
  'round.MEETING_CLOSED',
  'round.PUBLISHED',
  'round.EXTENDED',
  'rubric.drafted',
  'rubric.edited',
  'seat.assigned',
  'seat.edited',
  'seat.chairSet',
  'seat.removed',
  'panel.assigned',
  'panel.assignmentEnded',
  'juror.replaced',
  'sheets.setAside',
  'invitation.sent',
  'invitation.withdrawn',
  'invitation.accepted',
  'account.edited',
  'account.passwordChanged',
  'account.signedUp',
  'certificate.issue',
  'certificate.suspend',
  'certificate.resume',
  'certificate.revoke',
  'certificate.replace',
]);

/** What the person did last: one line an act. */
export function DoneList({ events }: { events: readonly DoneEvent[] }) {
  const t = useT();
  return (
    <Section title={t('organiser.home.done')}>
      {events.length === 0 ? (
        <p className="muted">{t('organiser.home.doneNone')}</p>
      ) : (
        <ul className="plain-list">
          {events.map(({ id, act, at, round }) => (
            <li key={id}>
              <span className="muted figure">
                <DateText at={at} time />
              </span>
              <span>
                {t(`organiser.did.${known.has(act) ? act : 'other'}`)}
                {round && <span className="muted"> · {round}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
