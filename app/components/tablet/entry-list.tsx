import type { ProductGroup } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { SheetStateBadge } from '../jury/sheet-state-badge';
import { Badge } from '../ui/badge';
import { GroupBadge } from '../ui/group-badge';
import { Link } from '../ui/link';
import { PointsText } from '../ui/number-text';
import { useRoom } from './room';
import type { Standing } from './standing';
import { entryTo } from './view';

/** Entries to take in the hand: code, product, who made it where, how far the sheet is. */
export function EntryList({ rows }: { rows: readonly Standing[] }) {
  return (
    <ul className="tablet-entries">
      {rows.map((row) => (
        <li key={row.entry.id}>
          <EntryRow row={row} />
        </li>
      ))}
    </ul>
  );
}

function EntryRow({ row: { entry, state, marked, criteria, total } }: { row: Standing }) {
  const t = useT();
  const { base } = useRoom();
  const { name, producer, province, isSet } = entry.material;
  const facts = (
    <>
      <span className="tablet-entry-head">
        <b className="figure">{entry.code}</b>
        <GroupBadge group={entry.group as ProductGroup} name="mark" />
        <SheetStateBadge state={state} />
        {isSet && <Badge>{t('jury.list.set')}</Badge>}
      </span>
      <span className="tablet-entry-name">{name}</span>
      <span className="text-soft">{t('jury.list.place', { producer, province })}</span>
      {(state === 'STARTED' || state === 'SIGNED') && (
        <span className="tablet-entry-foot">
          {t('jury.sheet.marked', { marked, count: criteria })} · <PointsText points={total} max={10_000} />
        </span>
      )}
    </>
  );
  if (state === 'RECUSED') return <div className="tablet-entry">{facts}</div>;
  return (
    <Link to={entryTo(base, entry.id)} className="tablet-entry">
      {facts}
    </Link>
  );
}
