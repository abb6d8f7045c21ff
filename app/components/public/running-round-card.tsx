import type { PublicRound } from '~/domain/publication';
import { type Calendar, phases } from '~/domain/round';
import { formatDate } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { Badge } from '../ui/badge';
import { Card } from '../ui/card';
import { Progress } from '../ui/progress';
import { StatusBadge } from '../ui/status-badge';
import { useRoundName } from './round-name';

/** A round under way: where it stands and until when producers can register. */
export function RunningRoundCard({ round }: { round: PublicRound & { calendar: Calendar } }) {
  const t = useT();
  const nameOf = useRoundName();
  const { phase, calendar } = round;
  const open = phase === 'REGISTRATION';
  return (
    <Card as="li" level={3} title={nameOf(round)}>
      <div className="page-marks">
        <StatusBadge tone={open ? 'success' : 'info'} label={t(`domain.phase.${phase}`)} />
        <Badge>{t(`domain.level.${round.level}`)}</Badge>
      </div>
      {open && (
        <p>{t('publicPages.front.registerUntil', { day: formatDate(calendar.registrationClosesAt) })}</p>
      )}
      {phase === 'PLANNED' && (
        <p>{t('publicPages.front.opensOn', { day: formatDate(calendar.registrationOpensAt) })}</p>
      )}
      <Progress
        label={t('publicPages.front.step', { phase: t(`domain.phase.${phase}`) })}
        value={phases.indexOf(phase) + 1}
        max={phases.length}
      />
    </Card>
  );
}
