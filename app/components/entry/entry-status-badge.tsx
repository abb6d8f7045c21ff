import type { EntryStatus } from '~/domain/entry';
import { useT } from '~/i18n/use-t';
import { StatusBadge } from '../ui/status-badge';
import type { Tone } from '../ui/tone';

const tones: Record<EntryStatus, Tone> = {
  DRAFT: 'neutral',
  SUBMITTED: 'info',
  RETURNED: 'warning',
  FORWARDED: 'info',
  SUPPLEMENT: 'warning',
  ELIGIBLE: 'success',
  NOT_ELIGIBLE: 'danger',
  WITHDRAWN: 'neutral',
  MERGED: 'neutral',
};

/** The state of an entry in colour, icon and words. */
export function EntryStatusBadge({ status }: { status: EntryStatus }) {
  const t = useT();
  return <StatusBadge tone={tones[status]} label={t(`domain.entryStatus.${status}`)} />;
}
