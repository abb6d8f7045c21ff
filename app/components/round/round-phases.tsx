import { type Phase, phases } from '~/domain/round';
import { formatDate } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { PhaseLine } from '../ui/phase-line';

type Props = {
  name: string;
  phase: Phase;
  calendar: { registrationClosesAt: string; forwardingClosesAt: string; scoringClosesAt: string };
  /** This instant, ISO 8601. */
  now?: string;
};

/** Where a round stands: the line of its phases with the dates that bind people. */
export function RoundPhases({ name, phase, calendar, now }: Props) {
  const t = useT();
  const at = phases.indexOf(phase);
  const ends: Partial<Record<Phase, string>> = {
    REGISTRATION: calendar.registrationClosesAt,
    FORWARDING: calendar.forwardingClosesAt,
    SCORING: calendar.scoringClosesAt,
  };
  const steps = phases.map((key, index) => ({
    key,
    label: t(`domain.phase.${key}`),
    state: index < at ? ('done' as const) : index === at ? ('current' as const) : ('ahead' as const),
    when: ends[key] ? t('ui.phase.until', { day: formatDate(ends[key]).slice(0, 5) }) : undefined,
  }));
  return <PhaseLine label={name} steps={steps} today={now && formatDate(now).slice(0, 5)} />;
}
