import type { CodeSet } from '~/domain/province';
import type { Deadline, Extension, PhaseAct, RoundAct } from '~/domain/round';
import type { Connection } from '../database';

/** An act as the table or a query's JSON holds it. */
export type ActRow = {
  kind: string;
  at: Date | string;
  reason: string | null;
  deadline: string | null;
  codeSet: string | null;
  code: string | null;
  until: Date | string | null;
  noticeNumber: string | null;
  noticeDate: Date | string | null;
};

/** What `asAct` needs from the table. */
export const actSelection = {
  ...{ kind: true, at: true, reason: true, deadline: true, codeSet: true, code: true },
  ...{ until: true, noticeNumber: true, noticeDate: true },
} as const;

/** An instant of the table, or of a query's JSON, as ISO 8601 in UTC. */
export const instant = (value: Date | string) => new Date(value).toISOString();

/** Maps a row to the act. Instants become ISO 8601 in UTC. */
export function asAct(row: ActRow): RoundAct {
  const at = instant(row.at);
  if (row.kind !== 'EXTENDED') return { kind: row.kind as PhaseAct['kind'], at };
  const { codeSet, code } = row;
  return {
    kind: 'EXTENDED',
    at,
    deadline: row.deadline as Deadline,
    province: codeSet && code ? { codeSet: codeSet as CodeSet, code } : null,
    until: instant(row.until as Date | string),
    reason: row.reason ?? '',
    notice: {
      number: row.noticeNumber ?? '',
      date: instant(row.noticeDate as Date | string).slice(0, 10),
    },
  };
}

/** Appends an extension to a round. */
export async function recordExtension(
  tx: Connection,
  roundId: string,
  extension: Extension,
  by: { id: string; byId: string },
): Promise<void> {
  const { kind, at, deadline, province, until, reason, notice } = extension;
  const given = { kind, at: new Date(at), deadline, until: new Date(until), reason, ...province };
  const noticed = { noticeNumber: notice.number, noticeDate: new Date(notice.date) };
  await tx.roundAct.create({ data: { ...by, ...given, ...noticed, roundId } });
}

/** An extension as the organiser's list shows it: with the names of the province and of who recorded it. */
export type RecordedExtension = Extension & { id: string; provinceName: string | null; by: string };

/** Every extension of a round, the last recorded first. */
export async function listExtensions(db: Connection, roundId: string): Promise<RecordedExtension[]> {
  const rows = await db.roundAct.findMany({
    where: { roundId, kind: 'EXTENDED' },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
  });
  const [people, provinces] = await Promise.all([
    db.account.findMany({
      where: { id: { in: rows.map((row) => row.byId) } },
      select: { id: true, name: true },
    }),
    db.roundProvince.findMany({ where: { roundId }, select: { code: true, name: true } }),
  ]);
  const names = new Map(
    [...people, ...provinces.map(({ code, name }) => ({ id: code, name }))].map(({ id, name }) => [id, name]),
  );
  return rows.map((row) => ({
    ...(asAct(row) as Extension),
    id: row.id,
    provinceName: row.code ? (names.get(row.code) ?? row.code) : null,
    by: names.get(row.byId) ?? '',
  }));
}
