import { useT } from '~/i18n/use-t';
import type { Live } from '~/offline/use-live';
import { StatusBadge } from '../ui/status-badge';
import type { Tone } from '../ui/tone';

const tones: Record<Live, Tone> = { waiting: 'neutral', live: 'success', lost: 'warning' };

/** Whether the figures move by themselves, and of when they are. */
export function LiveMark({ live, time }: { live: Live; time: string }) {
  const t = useT();
  return (
    <>
      <span role="status">
        <StatusBadge tone={tones[live]} label={t(`board.live.${live}`, { time })} />
      </span>
      <noscript>
        <p>{t('board.static', { time })}</p>
      </noscript>
    </>
  );
}
