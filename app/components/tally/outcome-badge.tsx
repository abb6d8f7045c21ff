import type { Outcome } from '~/domain/result';
import { useT } from '~/i18n/use-t';
import { StatusBadge } from '../ui/status-badge';
import type { Tone } from '../ui/tone';

const tones: Record<Outcome, Tone> = {
  NOT_ELIGIBLE: 'danger',
  WITHDRAWN: 'neutral',
  MERGED: 'neutral',
  INCOMPLETE: 'warning',
  BELOW_THRESHOLD: 'neutral',
  AWAITING_VOTE: 'info',
  NO_QUORUM: 'warning',
  RECOGNISED: 'brass',
  NOT_RECOGNISED: 'danger',
};

/** What the count comes to for one entry. */
export function OutcomeBadge({ outcome }: { outcome: Outcome }) {
  const t = useT();
  return <StatusBadge tone={tones[outcome]} label={t(`domain.outcome.${outcome}`)} />;
}
