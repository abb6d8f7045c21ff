import { type CriterionGroup, groupTotal, type Marks, rubricPoints, sheetTotal } from '~/domain/rubric';
import { useLocale, useT } from '~/i18n/use-t';
import { Link } from '../ui/link';
import { PointsText } from '../ui/number-text';
import { StatusBadge } from '../ui/status-badge';
import { TableFrame } from '../ui/table-frame';
import { fieldId, type SheetData } from './shown';

type Props = {
  rubric: SheetData['rubric'];
  marks: Marks;
  /** The page on which missing marks are given. */
  markAt?: string;
};

/** The marks of a sheet to read: criterion by criterion, with subtotals and the total. */
export function MarksTable({ rubric, marks, markAt }: Props) {
  const t = useT();
  return (
    <div className="whole-table">
      <TableFrame caption={t('jury.signature.marks')} captionHidden dense>
        <thead>
          <tr>
            <th scope="col">{t('jury.signature.criterion')}</th>
            <th scope="col" className="num">
              {t('jury.signature.points')}
            </th>
          </tr>
        </thead>
        {rubric.groups.map((group) => (
          <GroupMarks key={group.id} {...{ group, marks, markAt }} />
        ))}
        <tfoot>
          <tr>
            <th scope="row">{t('jury.sheet.total')}</th>
            <td className="num">
              <PointsText points={sheetTotal(rubric, marks)} max={rubricPoints} />
            </td>
          </tr>
        </tfoot>
      </TableFrame>
    </div>
  );
}

function GroupMarks({ group, marks, markAt }: Omit<Props, 'rubric'> & { group: CriterionGroup }) {
  const t = useT();
  const locale = useLocale();
  return (
    <tbody>
      <tr className="table-part">
        <th scope="rowgroup">
          {group.id}. {group.name[locale]}
        </th>
        <td className="num">
          <PointsText points={groupTotal(group, marks)} max={group.max} />
        </td>
      </tr>
      {group.criteria.map(({ id, name, max }) => (
        <tr key={id}>
          <th scope="row" className="font-normal">
            <span className="criterion-line">
              <span className="criterion-id">{id}</span>{' '}
              {markAt && marks[id] === undefined ? (
                <Link to={`${markAt}#${fieldId(id)}`} document>
                  {name[locale]}
                </Link>
              ) : (
                name[locale]
              )}
            </span>
          </th>
          <td className="num">
            {marks[id] === undefined ? (
              <StatusBadge tone="warning" label={t('jury.signature.notMarked')} />
            ) : (
              <PointsText points={marks[id]} max={max} />
            )}
          </td>
        </tr>
      ))}
    </tbody>
  );
}
