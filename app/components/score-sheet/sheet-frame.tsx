import type { ReactNode } from 'react';
import { ProductPanel } from './product-panel';
import { SheetRail } from './sheet-rail';
import type { SheetData } from './shown';

type Props = {
  data: SheetData;
  /** Whether the sheet holds anything yet, for its dot in the rail. */
  started: boolean;
  foot: ReactNode;
  children: ReactNode;
};

/** The page of a sheet: the rail, the product on one side and the sheet on the other, and the foot that stays in sight. */
export function SheetFrame({ data, started, foot, children }: Props) {
  return (
    <div className="sheet-page sheet-type">
      <SheetRail data={data} started={started} />
      <div className="sheet-columns">
        <ProductPanel data={data} />
        <div className="sheet-side">{children}</div>
      </div>
      {foot}
    </div>
  );
}
