import { useT } from '~/i18n/use-t';
import { RadioGroup } from '../ui/radio-group';
import { StatusBadge } from '../ui/status-badge';

const choices = ['FOR', 'AGAINST', 'BLANK'] as const;

type Props = { code: string; name: string; voted: boolean; own: (typeof choices)[number] | null };

/** One entry's ballot: three choices, or that it has been cast. */
export function BallotCell({ code, name, voted, own }: Props) {
  const t = useT();
  if (voted)
    return (
      <StatusBadge
        tone="success"
        label={own ? t(`domain.choice.${own}`) : t('council.meeting.votedAlready')}
      />
    );
  return (
    <RadioGroup
      label={`${t('council.meeting.vote')}: ${name}`}
      labelHidden
      inline
      name={`choices.${code}`}
      id={`choices-${code}`}
      choices={choices.map((value) => ({ value, label: t(`domain.choice.${value}`) }))}
    />
  );
}
