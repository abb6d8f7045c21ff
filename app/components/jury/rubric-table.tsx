import { type CriterionGroup, type RubricContent, rubricPoints } from '~/domain/rubric';
import { useLocale, useT } from '~/i18n/use-t';
import { PointsText } from '../ui/number-text';
import { TableFrame } from '../ui/table-frame';

/** A rubric to read: criteria by group with maximum and step. */
export function RubricTable({ caption, content }: { caption: string; content: RubricContent }) {
  const t = useT();
  return (
    <TableFrame caption={caption} captionHidden dense>
      <thead>
        <tr>
          <th scope="col">{t('jury.rubrics.criterion')}</th>
          <th scope="col" className="num">
            {t('jury.rubrics.max')}
          </th>
          <th scope="col" className="num">
            {t('jury.rubrics.step')}
          </th>
        </tr>
      </thead>
      {content.groups.map((group) => (
        <GroupRows key={group.id} group={group} />
      ))}
      <tfoot>
        <tr>
          <th scope="row">{t('jury.rubrics.total')}</th>
          <td className="num">
            <PointsText points={rubricPoints} />
          </td>
          <td />
        </tr>
      </tfoot>
    </TableFrame>
  );
}

function GroupRows({ group }: { group: CriterionGroup }) {
  const locale = useLocale();
  return (
    <tbody>
      <tr className="table-part">
        <th scope="rowgroup">
          {group.id}. {group.name[locale]}
        </th>
        <td className="num">
          <PointsText points={group.max} />
        </td>
        <td />
      </tr>
      {group.criteria.map(({ id, name, guidance, max, step }) => (
        <tr key={id}>
          <th scope="row" className="font-normal">
            <span className="criterion-line">
              <span className="criterion-id">{id}</span> {name[locale]}
              {guidance && <span className="criterion-guidance">{guidance[locale]}</span>}
            </span>
          </th>
          <td className="num">
            <PointsText points={max} />
          </td>
          <td className="num">
            <PointsText points={step} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}
