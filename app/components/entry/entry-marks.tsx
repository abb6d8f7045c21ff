import { useT } from '~/i18n/use-t';
import { OverrideMark } from '../quota/override-mark';
import { Badge } from '../ui/badge';
import { DemoMark } from '../ui/demo-mark';
import { GroupBadge } from '../ui/group-badge';
import { EntryStatusBadge } from './entry-status-badge';
import type { ShownEntry } from './shown';

/** The badges under an entry's name: state, group, set, and whether it is invented for a demo. */
export function EntryMarks({
  entry,
}: {
  entry: Pick<ShownEntry, 'status' | 'group' | 'isSet' | 'invented' | 'overrideNumber'>;
}) {
  const t = useT();
  return (
    <>
      <EntryStatusBadge status={entry.status} />
      <GroupBadge group={entry.group} />
      {entry.isSet && <Badge>{t('producer.entries.set')}</Badge>}
      <OverrideMark number={entry.overrideNumber} />
      {entry.invented && <DemoMark />}
    </>
  );
}
