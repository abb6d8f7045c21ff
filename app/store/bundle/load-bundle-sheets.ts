import type { BundleRecusal, BundleSheet } from '~/domain/round-bundle/bundle';
import type { Connection } from '../database';

const byJuror = (a: { juror: string; entry: string }, b: { juror: string; entry: string }) =>
  a.juror === b.juror ? (a.entry < b.entry ? -1 : 1) : a.juror < b.juror ? -1 : 1;

/**
 * The signed sheets of a round's entered entries, by juror, entry and pass; sheets in work are nobody's business yet.
 * A sheet that was set aside is none of them: the format knows one sheet for a juror, entry and pass, and everything in
 * `sheets` of an eligible entry counts, so the result recomputes only where those alone are written that count. What was
 * set aside stays in `SetAsideSheet` with its digest, and its audit event names it. The sheets of a merged entry are
 * written; they count nowhere (`MERGED`).
 */
export async function loadBundleSheets(
  db: Connection,
  roundId: string,
  names: ReadonlyMap<string, string>,
): Promise<BundleSheet[]> {
  const rows = await db.sheet.findMany({
    where: { roundId, signedAt: { not: null } },
    select: {
      entryId: true,
      pass: true,
      signedAt: true,
      signedMarks: true,
      seat: { select: { code: true } },
    },
    orderBy: { pass: 'asc' },
  });
  const sheets = rows.flatMap((row) => {
    const entry = names.get(row.entryId);
    if (entry === undefined || row.signedAt === null) return [];
    const marks = row.signedMarks as Record<string, number>;
    return [{ juror: row.seat.code, entry, pass: row.pass, signedAt: row.signedAt.toISOString(), marks }];
  });
  return sheets.sort((a, b) =>
    a.juror === b.juror && a.entry === b.entry ? a.pass - b.pass : byJuror(a, b),
  );
}

/** Who has recused himself from which entered entry. */
export async function loadBundleRecusals(
  db: Connection,
  roundId: string,
  names: ReadonlyMap<string, string>,
): Promise<BundleRecusal[]> {
  const rows = await db.recusal.findMany({
    where: { roundId },
    select: { entryId: true, seat: { select: { code: true } } },
  });
  const recusals = rows.flatMap((row) => {
    const entry = names.get(row.entryId);
    return entry === undefined ? [] : [{ juror: row.seat.code, entry }];
  });
  return recusals.sort(byJuror);
}
