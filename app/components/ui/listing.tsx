import type { ReactNode } from 'react';
import { useLoading } from './form';
import { Skeleton } from './skeleton';

/** The rows of a list that filters or pages change: a skeleton of as many rows while the next ones are on their way. */
export function Listing({ rows, children }: { rows: number; children: ReactNode }) {
  return useLoading() ? <Skeleton kind="table" rows={Math.max(rows, 3)} /> : children;
}
