import type { EntryStatus } from '~/domain/entry';
import type { Connection } from '../database';

/** One step of an entry's way, with the name of who took it. */
export type EntryStep = {
  from: EntryStatus | null;
  to: EntryStatus;
  at: string;
  by: string;
  reason: string | null;
};

/** The way of an entry of a round, oldest step first. */
export async function listSteps(db: Connection, roundId: string, entryId: string): Promise<EntryStep[]> {
  const rows = await db.entryStep.findMany({
    where: { entryId, entry: { roundId } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  const people = await db.account.findMany({
    where: { id: { in: rows.map((row) => row.byId) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map((person) => [person.id, person.name]));
  return rows.map((row) => ({
    from: row.from as EntryStatus | null,
    to: row.to as EntryStatus,
    at: row.at.toISOString(),
    by: names.get(row.byId) ?? '',
    reason: row.reason,
  }));
}

/** A step with the entry it belongs to. */
export type RecentStep = { to: EntryStatus; at: string; entryId: string; name: string; roundCode: string };

/** What a person did last to entries, newest first. */
export async function listRecentSteps(db: Connection, byId: string, size: number): Promise<RecentStep[]> {
  const rows = await db.entryStep.findMany({
    where: { byId },
    include: { entry: { select: { id: true, name: true, round: { select: { code: true } } } } },
    orderBy: { at: 'desc' },
    take: size,
  });
  return rows.map(({ to, at, entry }) => ({
    ...{ to: to as EntryStatus, at: at.toISOString() },
    ...{ entryId: entry.id, name: entry.name, roundCode: entry.round.code },
  }));
}
