import type { BundleCriterionGroup } from '~/domain/round-bundle/bundle';
import { groupTotal, type RubricContent } from '~/domain/rubric';
import { formatNumber, formatPoints } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { TableFrame } from '../ui/table-frame';

export type EntrySheet = {
  juror: string;
  name: string;
  marks: Record<string, number>;
  total: number;
  standardised: number | null;
};

type Props = {
  rubric: readonly BundleCriterionGroup[];
  wording: RubricContent | null;
  sheets: readonly EntrySheet[];
};

/** What each juror gave an entry: a row a criterion, a column a juror, subtotals and totals. */
export function JurorMatrix({ rubric, wording, sheets }: Props) {
  const t = useT();
  return (
    <TableFrame caption={t('statistics.card.matrix')} captionHidden dense>
      <thead>
        <tr>
          <th scope="col">{t('statistics.criterion')}</th>
          {sheets.map(({ juror, name }) => (
            <th key={juror} scope="col" className="num">
              <abbr title={name}>{juror}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rubric.map((group) => (
          <GroupRows key={group.id} {...{ group, wording, sheets }} />
        ))}
        <TotalRows sheets={sheets} />
      </tbody>
    </TableFrame>
  );
}

function GroupRows({ group, wording, sheets }: Omit<Props, 'rubric'> & { group: BundleCriterionGroup }) {
  const t = useT();
  const locale = useLocale();
  const known = wording?.groups.find(({ id }) => id === group.id);
  const nameOf = (id: string) => known?.criteria.find((criterion) => criterion.id === id)?.name[locale] ?? '';
  return (
    <>
      {group.criteria.map(({ id, max }) => (
        <tr key={id}>
          <th scope="row">
            {id} {nameOf(id)} <span className="muted">/{formatPoints(max, locale)}</span>
          </th>
          {sheets.map(({ juror, marks }) => (
            <td key={juror} className="num">
              {formatPoints(marks[id] ?? 0, locale)}
            </td>
          ))}
        </tr>
      ))}
      <tr className="row-sum">
        <th scope="row">{t('statistics.card.subtotal', { id: group.id })}</th>
        {sheets.map(({ juror, marks }) => (
          <td key={juror} className="num">
            {formatPoints(groupTotal(group, marks), locale)}
          </td>
        ))}
      </tr>
    </>
  );
}

function TotalRows({ sheets }: Pick<Props, 'sheets'>) {
  const t = useT();
  const locale = useLocale();
  return (
    <>
      <tr className="row-sum">
        <th scope="row">{t('statistics.card.total')}</th>
        {sheets.map(({ juror, total }) => (
          <td key={juror} className="num">
            {formatPoints(total, locale)}
          </td>
        ))}
      </tr>
      <tr>
        <th scope="row">{t('statistics.card.standardised')}</th>
        {sheets.map(({ juror, standardised }) => (
          <td key={juror} className="num">
            {standardised === null ? '–' : formatNumber(standardised, locale, 1)}
          </td>
        ))}
      </tr>
    </>
  );
}
