import { type CriterionGroup, groupTotal } from '~/domain/rubric';
import { useLocale } from '~/i18n/use-t';
import { marksOf } from '~/offline/sheet-draft';
import { PointsText } from '../ui/number-text';
import type { LiveParts } from './live-parts';
import { MarkRow } from './mark-row';

/** The criteria of a sheet to be marked, by group with its subtotal. */
export function CriterionRows({ groups, ...live }: LiveParts & { groups: readonly CriterionGroup[] }) {
  const locale = useLocale();
  const marks = marksOf(live.draft);
  const order = groups.flatMap((group) => group.criteria.map((criterion) => criterion.id));
  return groups.map((group) => (
    <section key={group.id} className="mark-group" aria-labelledby={`group-${group.id}`}>
      <div className="mark-group-head">
        <h3 id={`group-${group.id}`}>
          {group.id}. {group.name[locale]}
        </h3>
        <PointsText points={groupTotal(group, marks)} max={group.max} />
      </div>
      {group.criteria.map((criterion) => (
        <MarkRow key={criterion.id} index={order.indexOf(criterion.id)} {...{ criterion, ...live }} />
      ))}
    </section>
  ));
}
