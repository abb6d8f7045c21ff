import { useT } from '~/i18n/use-t';
import { DescriptionList } from '../ui/description-list';
import { StatusBadge } from '../ui/status-badge';

type Member = { code: string; name: string; chair: boolean; present: boolean };

/** Who is present, and whether that is enough to decide. */
export function AttendanceSummary({ members, quorate }: { members: readonly Member[]; quorate: boolean }) {
  const t = useT();
  const present = members.filter((member) => member.present);
  return (
    <DescriptionList
      facts={[
        {
          term: t('council.meeting.presentCount', { present: present.length, members: members.length }),
          value: present.map((member) => member.name).join(', ') || '–',
        },
        {
          term: t('council.meeting.attendance'),
          value: (
            <StatusBadge
              tone={quorate ? 'success' : 'warning'}
              label={t(quorate ? 'council.meeting.quorumMet' : 'council.meeting.quorumNotMet')}
            />
          ),
        },
      ]}
    />
  );
}
