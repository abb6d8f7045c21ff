import type { Connection } from '../database';

/** A device that says it has unsent operations of a sheet, and since when it has any. */
export type PendingDevice = { id: string; name: string; count: number; since: string };

/** The device of a seat that has been silent longest with unsent operations of an entry; ended ones are given up. */
export async function findPendingDevice(
  db: Connection,
  seatId: string,
  entryId: string,
  except: readonly string[],
): Promise<PendingDevice | null> {
  const [row] = await db.$queryRaw<(Omit<PendingDevice, 'since'> & { since: Date })[]>`
    SELECT id, name, ("pendingSheets"->>${entryId})::int AS count, coalesce("pendingSince", "seenAt") AS since
    FROM "Device"
    WHERE "seatId" = ${seatId} AND "endedAt" IS NULL AND ("pendingSheets"->>${entryId})::int > 0
      AND NOT id = ANY(${except}::text[])
    ORDER BY since, id LIMIT 1`;
  return row ? { ...row, since: row.since.toISOString() } : null;
}
