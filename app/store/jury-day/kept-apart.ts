import type { QuarantineReason } from '~/domain/sync/protocol';
import type { Connection } from '../database';

/** What an operation said: a mark in hundredths or words, both null where it emptied the cell. */
type Said = { criterion: string; value: number | null; text: string | null };

type Place = { juror: string; person: string; entry: string; product: string; device: string };

/** An operation that was kept aside: never counted. Those nobody has seen first, then the last. */
export type ListedApart = Said &
  Place & {
    opId: string;
    reason: QuarantineReason;
    at: string;
    seenAt: string | null;
    seenBy: string | null;
    note: string | null;
  };

export async function listApart(db: Connection, roundId: string): Promise<ListedApart[]> {
  type Row = Omit<ListedApart, 'at' | 'seenAt'> & { at: Date; seenAt: Date | null };
  const rows = await db.$queryRaw<Row[]>`
    SELECT q."opId", q.criterion, q.value, q.text, q.reason, q.at, q."settledAt" AS "seenAt", b.name AS "seenBy",
      q."settledNote" AS note, coalesce(s.code, '') AS juror, coalesce(a.name, '') AS person,
      coalesce(e.code, '') AS entry, coalesce(e.name, '') AS product, coalesce(d.name, '') AS device
    FROM "QuarantinedOperation" q
    LEFT JOIN "JurorSeat" s ON s.id = q."seatId"
    LEFT JOIN "Account" a ON a.id = s."accountId"
    LEFT JOIN "Entry" e ON e.id = q."entryId" AND e."roundId" = q."roundId"
    LEFT JOIN "Device" d ON d.id = q."deviceId"
    LEFT JOIN "Account" b ON b.id = q."settledById"
    WHERE q."roundId" = ${roundId}
    ORDER BY q."settledAt" DESC NULLS FIRST, q.at DESC, q."opId"`;
  return rows.map((row) => ({ ...row, at: row.at.toISOString(), seenAt: row.seenAt?.toISOString() ?? null }));
}

/** Marks a kept operation of a round as seen, once, with a note. */
export async function saveSeen(
  tx: Connection,
  roundId: string,
  opId: string,
  seen: { settledAt: Date; settledById: string; settledNote: string },
): Promise<boolean> {
  const saved = await tx.quarantinedOperation.updateMany({
    where: { opId, roundId, settledAt: null },
    data: seen,
  });
  return saved.count === 1;
}

/** A cell in which two tablets of one juror differ, for that juror to settle. */
export type ListedConflict = Said &
  Place & { opId: string; at: string; standing: { value: number | null; text: string | null } };

export async function listConflicts(db: Connection, roundId: string): Promise<ListedConflict[]> {
  const rows = await db.$queryRaw<(Omit<ListedConflict, 'at'> & { at: Date })[]>`
    SELECT c."opId", c.criterion, c.value, c.text, c.at, s.code AS juror, a.name AS person,
      coalesce(e.code, '') AS entry, e.name AS product, coalesce(d.name, '') AS device,
      json_build_object('value', m.value, 'text', m.text) AS standing
    FROM "MarkConflict" c
    JOIN "Sheet" h ON h.id = c."sheetId"
    JOIN "JurorSeat" s ON s.id = h."seatId"
    JOIN "Account" a ON a.id = s."accountId"
    JOIN "Entry" e ON e.id = h."entryId"
    LEFT JOIN "MarkHead" m ON m."sheetId" = h.id AND m.criterion = c.criterion
    LEFT JOIN "Device" d ON d.id = c."deviceId"
    WHERE h."roundId" = ${roundId}
    ORDER BY s.code, e.code, c.criterion, c."opId"`;
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
