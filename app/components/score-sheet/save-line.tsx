import { formatTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import type { SaveState } from '~/offline/autosave';
import { hasConflict, isQuiet } from '~/offline/sheet-draft';
import { Icon, type IconName } from '../ui/icon';
import type { Tone } from '../ui/tone';

/** Where the marks are, in words: saved, on their way, only here. */
export function SaveLine({ state }: { state: SaveState }) {
  const t = useT();
  const { tone, icon, key, facts } = saidOf(state);
  return (
    <p className={`save-line tone-${tone}`} role="status">
      <Icon name={icon} size="sm" />
      <span>{t(`jury.sheet.${key}`, facts)}</span>
    </p>
  );
}

type Said = { tone: Tone; icon: IconName; key: string; facts?: Record<string, string> };

function saidOf({ draft, savedAt, sending, offline, refused }: SaveState): Said {
  if (hasConflict(draft)) return { tone: 'danger', icon: 'device', key: 'conflict' };
  if (refused !== null) return { tone: 'danger', icon: 'stop', key: 'refused', facts: { sentence: refused } };
  if (offline) return { tone: 'warning', icon: 'offline', key: 'offline' };
  if (sending) return { tone: 'info', icon: 'refresh', key: 'saving' };
  if (!isQuiet(draft)) return { tone: 'info', icon: 'edit', key: 'unsaved' };
  if (savedAt === null) return { tone: 'neutral', icon: 'dot', key: 'nothingSaved' };
  return { tone: 'success', icon: 'check-circle', key: 'saved', facts: { time: formatTime(savedAt) } };
}
