import { useT } from '~/i18n/use-t';
import type { SheetState } from '../score-sheet/shown';
import { StatusBadge } from '../ui/status-badge';
import type { Tone } from '../ui/tone';

const tones: Record<SheetState, Tone> = {
  OPEN: 'neutral',
  STARTED: 'info',
  SIGNED: 'success',
  RECUSED: 'warning',
};

/** How far a juror's sheet is: colour, icon and word. */
export function SheetStateBadge({ state }: { state: SheetState }) {
  const t = useT();
  const icon = state === 'STARTED' ? { icon: 'edit' as const } : {};
  return <StatusBadge tone={tones[state]} label={t(`jury.state.${state}`)} {...icon} />;
}
