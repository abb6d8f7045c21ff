import type { RubricStage } from '~/domain/rubric';
import { useT } from '~/i18n/use-t';
import { Badge } from '../ui/badge';
import { StatusBadge } from '../ui/status-badge';
import type { Tone } from '../ui/tone';

/** How far a rubric is; `none` where nothing is drafted yet. */
export type ShownStage = RubricStage | 'none';

export type RubricMark = {
  stage: ShownStage;
  illustrative: boolean;
  version?: number | null;
  /** The approved version that scoring goes by, where a newer one waits. */
  inForce?: number | null;
};

const tones: Record<ShownStage, Tone> = {
  none: 'neutral',
  draft: 'warning',
  approved: 'success',
  frozen: 'info',
};

/** How far a rubric is, and whether it is still the illustration that it began with. */
export function RubricMarks({ stage, illustrative, version, inForce }: RubricMark) {
  const t = useT();
  const older = inForce && inForce !== version ? inForce : null;
  return (
    <span className="acts">
      <StatusBadge
        tone={tones[stage]}
        label={t(`organiser.rubrics.${stage}`)}
        icon={stage === 'draft' ? 'clock' : stage === 'frozen' ? 'lock' : undefined}
      />
      {illustrative && <Badge>{t('organiser.rubrics.illustrative')}</Badge>}
      {older && <span className="muted">{t('organiser.rubrics.inForce', { version: older })}</span>}
    </span>
  );
}
