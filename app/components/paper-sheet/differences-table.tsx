import { formatDay, formatPoints } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { TableFrame } from '../ui/table-frame';

type Difference = { cell: string; said: (string | number | null)[] };

/** The cells in which versions of a paper sheet differ, a column for each who typed it in. */
export function DifferencesTable({
  typists,
  differences,
}: {
  typists: readonly string[];
  differences: readonly Difference[];
}) {
  const t = useT();
  const locale = useLocale();
  const cellName = (cell: string) =>
    cell === 'remarks' || cell === 'signedOn'
      ? t(`paperSheet.${cell}`)
      : t('juryDay.apart.criterion', { criterion: cell });
  const shown = (said: string | number | null) => {
    if (said === null || said === '') return t('paperSheet.empty');
    return typeof said === 'number' ? formatPoints(said, locale) : formatDay(said);
  };
  const columns = typists.map((name, index) => ({ name, index }));
  return (
    <TableFrame caption={t('paperSheet.differences')} captionHidden>
      <thead>
        <tr>
          <th scope="col">{t('paperSheet.cell')}</th>
          {columns.map(({ name, index }) => (
            <th key={index} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differences.map(({ cell, said }) => (
          <tr key={cell}>
            <th scope="row">{cellName(cell)}</th>
            {columns.map(({ index }) => (
              <td key={index}>{shown(said[index] ?? null)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
