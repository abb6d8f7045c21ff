import type { ReactNode } from 'react';

type Layout = { rail: ReactNode; product: ReactNode; foot: ReactNode; children: ReactNode };

/** The rail, the product on one side and the sheet on the other, and the foot that stays in sight. */
export function SheetLayout({ rail, product, foot, children }: Layout) {
  return (
    <div className="sheet-page sheet-type">
      {rail}
      <div className="sheet-columns">
        {product}
        <div className="sheet-side">{children}</div>
      </div>
      {foot}
    </div>
  );
}
