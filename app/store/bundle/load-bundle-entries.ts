import type { CodeSet } from '~/domain/province';
import type { BundleEntry, BundleStatus } from '~/domain/round-bundle/bundle';
import type { Connection } from '../database';

type Row = { id: string; code: string | null };

/** Entries of a bundle, and the bundle's name of each row. */
export type BundleEntries = { entries: BundleEntry[]; names: Map<string, string> };

/**
 * The entries that count as entered: those decided on by the support team, those merged into a set, and those
 * withdrawn after the province had forwarded them. A file that still waits for its check is not entered.
 */
export async function loadBundleEntries(db: Connection, roundId: string): Promise<BundleEntries> {
  const rows = await db.entry.findMany({
    where: {
      roundId,
      OR: [
        { status: { in: ['ELIGIBLE', 'NOT_ELIGIBLE', 'MERGED'] } },
        { status: 'WITHDRAWN', code: { not: null } },
        { status: 'WITHDRAWN', steps: { some: { to: 'FORWARDED' } } },
      ],
    },
    select: {
      id: true,
      code: true,
      group: true,
      codeSet: true,
      province: true,
      status: true,
      mergedIntoId: true,
    },
  });
  const names = new Map(rows.map((row) => [row.id, row.code ?? row.id]));
  const entries = rows.sort(byCode).map((row) => ({
    id: row.code ?? row.id,
    group: row.group,
    province: { codeSet: row.codeSet as CodeSet, code: row.province },
    status: row.status as BundleStatus,
    ...(row.status === 'MERGED' ? { mergedInto: names.get(row.mergedIntoId ?? '') } : {}),
  }));
  return { entries, names };
}

/** By code, which begins with the group; entries without a code come last, by id. */
function byCode(a: Row, b: Row): number {
  if ((a.code === null) !== (b.code === null)) return a.code === null ? 1 : -1;
  return (a.code ?? a.id) < (b.code ?? b.id) ? -1 : 1;
}
