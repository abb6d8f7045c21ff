import type { CriterionGroup, RubricContent } from '~/domain/rubric';
import { formatPoints } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { TableFrame } from '../ui/table-frame';

/** A rubric to be read: its groups with their criteria, guidance, maximum and step. */
export function RubricTable({ content }: { content: RubricContent }) {
  const t = useT();
  const locale = useLocale();
  const total = content.groups.reduce((sum, group) => sum + group.max, 0);
  return (
    <TableFrame caption={t('organiser.rubric.caption')} captionHidden cards>
      <thead>
        <tr>
          <th scope="col">{t('organiser.rubric.name')}</th>
          <th scope="col">{t('organiser.rubric.guidance')}</th>
          <th scope="col" className="num">
            {t('organiser.rubric.step')}
          </th>
          <th scope="col" className="num">
            {t('organiser.rubric.max')}
          </th>
        </tr>
      </thead>
      {content.groups.map((group) => (
        <GroupRows key={group.id} group={group} />
      ))}
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {t('organiser.rubric.total')}
          </th>
          <td className="num" data-label={t('organiser.rubric.max')}>
            {formatPoints(total, locale)}
          </td>
        </tr>
      </tfoot>
    </TableFrame>
  );
}

function GroupRows({ group }: { group: CriterionGroup }) {
  const t = useT();
  const locale = useLocale();
  return (
    <tbody>
      <tr className="table-group">
        <th scope="rowgroup" colSpan={3}>
          {t('organiser.rubric.groupHead', { id: group.id, name: group.name[locale] })}
        </th>
        <td className="num" data-label={t('organiser.rubric.groupMax')}>
          {formatPoints(group.max, locale)}
        </td>
      </tr>
      {group.criteria.map(({ id, name, guidance, step, max }) => (
        <tr key={id}>
          <th scope="row">
            {id} {name[locale]}
          </th>
          <td>{guidance?.[locale]}</td>
          <td className="num" data-label={t('organiser.rubric.step')}>
            {formatPoints(step, locale)}
          </td>
          <td className="num" data-label={t('organiser.rubric.max')}>
            {formatPoints(max, locale)}
          </td>
        </tr>
      ))}
    </tbody>
  );
}
