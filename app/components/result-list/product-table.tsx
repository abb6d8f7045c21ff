import type { PublishedRow } from '~/domain/publication';
import { useT } from '~/i18n/use-t';
import { TableFrame } from '../ui/table-frame';
import { ProductRow, type Withdrawn } from './product-row';

type Props = {
  caption: string;
  rows: readonly PublishedRow[];
  scored: boolean;
  /** Products lead to their public pages; not before they are published. */
  linked: boolean;
  withdrawn?: Withdrawn;
};

/** The list as the decision's annex has it: on paper its columns alone, on screen with photos, on a phone as cards. */
export function ProductTable({ caption, rows, scored, linked, withdrawn = {} }: Props) {
  const t = useT();
  const head = (key: string) => t(`publicPages.results.${key}`);
  return (
    <TableFrame caption={caption} captionHidden cards>
      <thead>
        <tr>
          <th scope="col" className="num">
            {head('number')}
          </th>
          <th scope="col" className="no-print">
            {head('photo')}
          </th>
          <th scope="col">{head('product')}</th>
          <th scope="col">{head('producer')}</th>
          <th scope="col">{head('address')}</th>
          <th scope="col">{head('group')}</th>
          <th scope="col">{head('province')}</th>
          {scored && (
            <th scope="col" className="num">
              {head('score')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ProductRow key={row.entry} {...{ row, scored, linked }} certificate={withdrawn[row.entry]} />
        ))}
      </tbody>
    </TableFrame>
  );
}
