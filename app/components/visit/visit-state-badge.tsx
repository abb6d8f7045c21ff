import type { VisitState } from '~/domain/visit/visit';
import { useT } from '~/i18n/use-t';
import { StatusBadge } from '../ui/status-badge';
import type { Tone } from '../ui/tone';

const tones: Record<VisitState, Tone> = {
  PLANNED: 'neutral',
  UNDERWAY: 'info',
  REPORTED: 'success',
  CANCELLED: 'danger',
};

/** How far a visit is. */
export function VisitStateBadge({ state }: { state: VisitState }) {
  const t = useT();
  return <StatusBadge tone={tones[state]} label={t(`domain.visit.state.${state}`)} />;
}
