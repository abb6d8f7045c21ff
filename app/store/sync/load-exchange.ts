import type { KeptOperation } from '~/domain/sync/exchange';
import type { Operation, Outcome, SheetName } from '~/domain/sync/protocol';
import type { Connection } from '../database';
import { Prisma } from '../generated/client';
import { type RoundClock, type RoundClockRow, roundClockOf, selectRoundClock } from './round-clock';
import { groundOf, type StoredGround, selectGrounds } from './select-grounds';
import { workVersion } from './work-version';
import type { DeviceReport } from './write-exchange';

/** What is on record before an exchange of a device, and what it concerns. */
export type StoredExchange = RoundClock & {
  lastSeq: number;
  /** What the device was known to keep to itself. */
  report: Pick<DeviceReport, 'pending' | 'pendingSince' | 'pendingSheets'>;
  kept: KeptOperation[];
  sheets: StoredGround[];
  /** Moves on with the material, the rubrics, the assignments and the recusals of the seat. */
  work: string;
};

type KeptRow = Omit<Operation, 'sheet' | 'settles'> &
  SheetName & { deviceId: string; outcome: string; reason: string | null };

type Row = RoundClockRow & {
  lastSeq: number;
  pending: number;
  pendingSince: Date | null;
  pendingSheets: Record<string, number>;
  kept: KeptRow[];
  sheets: StoredGround[];
  work: string;
};

type Asked = {
  deviceId: string;
  seatId: string;
  operations: readonly Operation[];
};

/**
 * Loads, in one query, what decides over an exchange: the device's last seq, the operations on record under a name or
 * a seq that it brings, and its sheets. Null where there is no such device of the seat.
 */
export async function loadExchange(
  db: Connection,
  { deviceId, seatId, operations }: Asked,
): Promise<StoredExchange | null> {
  const entryIds = operations.map((one) => one.sheet.entryId);
  const passes = operations.map((one) => one.sheet.pass);
  const names = Prisma.sql`(SELECT DISTINCT * FROM unnest(${entryIds}::text[], ${passes}::int[]) u("entryId", pass))`;
  const [row] = await db.$queryRaw<Row[]>`/* kept plan */
    SELECT d."lastSeq", d.pending, d."pendingSince", d."pendingSheets", ${selectRoundClock}, ${keptOf(deviceId, operations)} AS kept, ${selectGrounds(names)} AS sheets,
      ${workVersion} AS work
    FROM "Device" d
    JOIN "JurorSeat" s ON s.id = d."seatId"
    JOIN "Round" r ON r.id = d."roundId"
    WHERE d.id = ${deviceId} AND d."seatId" = ${seatId}`;
  if (!row) return null;
  const { lastSeq, work, pending, pendingSince, pendingSheets } = row;
  return {
    ...roundClockOf(row),
    lastSeq,
    report: { pending, pendingSince, pendingSheets },
    work,
    kept: row.kept.map(keptOperation),
    sheets: row.sheets.map(groundOf),
  };
}

function keptOf(deviceId: string, operations: readonly Operation[]): Prisma.Sql {
  const opIds = operations.map((one) => one.opId);
  const seqs = operations.map((one) => one.seq);
  const named = Prisma.sql`(o."opId" = ANY(${opIds}) OR (o."deviceId" = ${deviceId} AND o.seq = ANY(${seqs}::int[])))`;
  const fields = Prisma.sql`o."opId", o."deviceId", o.seq, o.epoch, o.criterion, o.value, o.text, o."parentOpId"`;
  return Prisma.sql`(SELECT coalesce(json_agg(k), '[]') FROM (
    SELECT ${fields}, h."entryId", h.pass, o.outcome, NULL AS reason
    FROM "MarkOperation" o JOIN "Sheet" h ON h.id = o."sheetId" WHERE ${named}
    UNION ALL
    SELECT ${fields}, o."entryId", o.pass, 'QUARANTINED', o.reason FROM "QuarantinedOperation" o WHERE ${named}) k)`;
}

function keptOperation({ deviceId, entryId, pass, outcome, reason, ...rest }: KeptRow): KeptOperation {
  const operation = { ...rest, sheet: { entryId, pass }, settles: [] };
  return { operation, deviceId, outcome: { outcome, ...(reason && { reason }) } as Outcome };
}
