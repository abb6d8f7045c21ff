import type { ProductGroup } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { GroupBadge } from '../ui/group-badge';
import { StatusBadge } from '../ui/status-badge';

/** How many jurors a product group has, and how many its sheets need. */
export type GroupCount = { group: ProductGroup; jurors: number; needed: number };

/** Whether each product group has as many jurors as a product needs sheets. */
export function GroupCoverage({ groups }: { groups: readonly GroupCount[] }) {
  const t = useT();
  return (
    <ul className="coverage" aria-label={t('organiser.panel.coverage')}>
      {groups.map(({ group, jurors, needed }) => (
        <li key={group}>
          <GroupBadge group={group} />
          <StatusBadge
            tone={jurors < needed ? 'warning' : 'success'}
            label={t('organiser.panel.coverageOf', { jurors, needed })}
          />
        </li>
      ))}
    </ul>
  );
}
