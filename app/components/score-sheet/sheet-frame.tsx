import type { ReactNode } from 'react';
import { ReportLink } from '../visit/report-link';
import { ProductPanel } from './product-panel';
import { ServedPhotos } from './served-photos';
import { SheetLayout } from './sheet-layout';
import { SheetRail } from './sheet-rail';
import { roundPath, type SheetData, sheetPath } from './shown';

type Props = {
  data: SheetData;
  /** Whether the sheet holds anything yet, for its dot in the rail. */
  started: boolean;
  foot: ReactNode;
  children: ReactNode;
};

/** The page of a sheet online. */
export function SheetFrame({ data, started, foot, children }: Props) {
  const { roundCode, entry, previous, next } = data;
  const rail = data.rail.map((stop) =>
    stop.id === entry.id && stop.state === 'OPEN' && started ? { ...stop, state: 'STARTED' as const } : stop,
  );
  const way = { rail, previous, next, current: entry.id, listTo: roundPath(roundCode) };
  const report = data.visitId && <ReportLink to={`${roundPath(roundCode)}/reports/${data.visitId}`} />;
  return (
    <SheetLayout
      rail={<SheetRail {...way} sheetTo={(id) => sheetPath(roundCode, id)} />}
      product={<ProductPanel {...data} report={report} photos={<ServedPhotos material={data.material} />} />}
      foot={foot}
    >
      {children}
    </SheetLayout>
  );
}
