import { formatTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { Icon, type IconName } from '../ui/icon';
import type { Tone } from '../ui/tone';
import { type Room, useRoom } from './room';

/** The state of the network and of what waits to be sent, in words. */
export function NetworkLine() {
  const t = useT();
  const room = useRoom();
  const { tone, icon, key, facts } = saidOf(room);
  return (
    <p className={`net-line tone-${tone}`} role="status">
      <Icon name={icon} size="sm" />
      <span>{t(`juryTablet.net.${key}`, facts)}</span>
    </p>
  );
}

type Said = { tone: Tone; icon: IconName; key: string; facts: Record<string, string | number> };

function saidOf({ vault, rehearsal, online }: Room): Said {
  const { pending, exchange, disk } = vault;
  const facts = {
    count: pending.count,
    since: pending.since ? formatTime(pending.since) : '',
    at: exchange.at ? formatTime(exchange.at) : '',
  };
  if (rehearsal) return { tone: 'info', icon: 'flag', key: 'rehearsal', facts };
  if (disk) return { tone: 'danger', icon: 'warning', key: 'disk', facts };
  if (exchange.last === 'signIn') return { tone: 'danger', icon: 'lock', key: 'signIn', facts };
  if (exchange.last === 'refused') return { tone: 'danger', icon: 'warning', key: 'refused', facts };
  const away = !online || exchange.last === 'unreached' || exchange.last === 'busy';
  if (away && pending.count > 0) return { tone: 'warning', icon: 'offline', key: 'awayUnsent', facts };
  if (away) return { tone: 'warning', icon: 'offline', key: exchange.at ? 'away' : 'awayNever', facts };
  if (pending.count > 0) return { tone: 'info', icon: 'refresh', key: 'sending', facts };
  if (exchange.at === null) return { tone: 'neutral', icon: 'cloud', key: 'never', facts };
  return { tone: 'success', icon: 'cloud', key: 'quiet', facts };
}
