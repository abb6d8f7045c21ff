import { useT } from '~/i18n/use-t';
import { Icon } from '../ui/icon';
import type { Hold } from './standing';

/** What still holds a signature up, a line each. */
export function HoldList({ holds }: { holds: readonly Hold[] }) {
  const t = useT();
  return (
    <ul className="holds">
      {holds.map(({ kind, ...facts }) => (
        <li key={kind} className={kind === 'conflict' || kind === 'fault' ? 'tone-danger' : 'tone-warning'}>
          <Icon name={kind === 'unsent' ? 'device' : 'warning'} size="sm" />
          <span>{t(`juryTablet.holds.${kind}`, facts)}</span>
        </li>
      ))}
    </ul>
  );
}
