import { formatTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import type { OpenVault, ShownSheet } from '~/offline/tablet/state';
import { Icon, type IconName } from '../ui/icon';
import type { Tone } from '../ui/tone';
import { useRoom } from './room';

/** Where a sheet is, in words that are always in sight: saved on this tablet, sent, in conflict, signed. */
export function StateLine({ sheet }: { sheet: ShownSheet }) {
  const { vault, rehearsal } = useRoom();
  const t = useT();
  const { tone, icon, key, facts } = rehearsal ? rehearsed(sheet) : saidOf(sheet, vault);
  return (
    <p className={`save-line tone-${tone}`} role="status">
      <Icon name={icon} size="sm" />
      <span>{t(`juryTablet.line.${key}`, facts)}</span>
    </p>
  );
}

type Said = { tone: Tone; icon: IconName; key: string; facts?: Record<string, string | number> };

function rehearsed({ signed, savedHereAt }: ShownSheet): Said {
  if (signed) return { tone: 'success', icon: 'check-circle', key: 'rehearsalSigned' };
  if (savedHereAt === null) return { tone: 'neutral', icon: 'dot', key: 'nothing' };
  return { tone: 'info', icon: 'flag', key: 'rehearsal', facts: { saved: formatTime(savedHereAt) } };
}

function saidOf(sheet: ShownSheet, vault: OpenVault): Said {
  const { signed, conflicts, writing, pending, savedHereAt, sentAt } = sheet;
  if (signed)
    return { tone: 'success', icon: 'check-circle', key: 'signed', facts: { at: formatTime(signed.at) } };
  if (vault.pen === 'elsewhere') return { tone: 'warning', icon: 'lock', key: 'elsewhere' };
  if (conflicts.length > 0) return { tone: 'danger', icon: 'device', key: 'conflict' };
  if (writing && vault.disk) return { tone: 'danger', icon: 'warning', key: 'unsaved' };
  if (writing) return { tone: 'info', icon: 'edit', key: 'writing' };
  const facts = { saved: savedHereAt ? formatTime(savedHereAt) : '', sent: sentAt ? formatTime(sentAt) : '' };
  if (pending > 0) return { tone: 'info', icon: 'device', key: 'saved', facts };
  if (savedHereAt && sentAt) return { tone: 'success', icon: 'check-circle', key: 'savedAndSent', facts };
  if (sentAt) return { tone: 'success', icon: 'check-circle', key: 'sent', facts };
  if (savedHereAt) return { tone: 'success', icon: 'device', key: 'saved', facts };
  const marked = Object.values(sheet.draft.cells).some(({ head }) => head.opId !== null);
  return marked
    ? { tone: 'success', icon: 'cloud', key: 'onServer' }
    : { tone: 'neutral', icon: 'dot', key: 'nothing' };
}
