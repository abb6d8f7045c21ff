import { useT } from '~/i18n/use-t';
import { PageHeader } from '../ui/page-header';
import { AttendanceForm } from './attendance-form';
import type { MeetingData } from './meeting';

/** The page on which the chair records who is present. */
export function AttendancePage({ round, council, faults }: MeetingData & { faults: readonly string[] }) {
  const t = useT();
  return (
    <>
      <PageHeader
        title={t('council.meeting.attendance')}
        crumbs={[
          { to: '/council', label: t('council.home.title') },
          { to: `/council/rounds/${round.code}`, label: round.code },
        ]}
      />
      <AttendanceForm members={council} faults={faults} />
    </>
  );
}
