import type { KeptOperation } from '~/domain/sync/exchange';
import type { CellHead, OpenConflict, SheetName } from '~/domain/sync/protocol';
import type { Connection } from '../database';
import { Prisma } from '../generated/client';

/** A sheet that an exchange writes to; `seen` is the version it was decided on, null for one that is to be made. */
export type WrittenSheet = SheetName & {
  sheetId: string;
  rubricId: string;
  seen: string | null;
  epoch: number;
  /** What the sheet's remarks become; null leaves them. */
  remarks: string | null;
};

type OfSheet = { sheetId: string };

/** All that one exchange changes. `device` is null where the writer is a page, which is no prepared device. */
export type ExchangeToWrite = {
  at: Date;
  roundId: string;
  seatId: string;
  device: (DeviceHeard & DeviceReport) | null;
  sheets: WrittenSheet[];
  log: (KeptOperation & OfSheet)[];
  heads: (CellHead & OfSheet)[];
  conflictsPut: (OpenConflict & OfSheet)[];
  conflictsGone: string[];
  quarantined: KeptOperation[];
};

/** How far a device's operations are decided after an exchange, and how far they were when it was decided. */
type DeviceHeard = { deviceId: string; lastSeqSeen: number; lastSeq: number };

/** What a device says of itself with an exchange. */
export type DeviceReport = {
  app: string;
  pending: number;
  pendingSince: Date | null;
  pendingSheets: Record<string, number>;
  ready: number;
  readyOf: number;
};

/** Codes of PostgreSQL that tell of another write at the same moment: the division below, a key, a deadlock. */
const meanwhile = /22012|23505|40P01/;

/**
 * Writes an exchange, all of it or nothing, in one statement. Answers false, with nothing written, where the device has
 * been heard meanwhile, a sheet is no longer the one that was seen or is signed, or an operation of the same name has
 * come another way: it is to be decided anew. The device's row is locked by its change, and so is every sheet's: their
 * versions only ever grow, so of two exchanges decided on the same state one is written.
 */
export async function writeExchange(db: Connection, write: ExchangeToWrite): Promise<boolean> {
  try {
    await db.$queryRaw`/* kept plan */ WITH ${deviceSql(write)}, ${sheetsSql(write)}, ${logSql(write)}, ${cellsSql(write)},
      ${quarantineSql(write)}
      SELECT 1 / ((SELECT count(*) FROM device) = ${write.device ? 1 : 0} AND
        (SELECT count(*) FROM made) + (SELECT count(*) FROM moved) = ${write.sheets.length})::int AS whole`;
    return true;
  } catch (error) {
    if (meanwhile.test(codeOf(error))) return false;
    throw error;
  }
}

/** The code of PostgreSQL in an error of a raw query. */
function codeOf(error: unknown): string {
  return error instanceof Prisma.PrismaClientKnownRequestError
    ? JSON.stringify(error.meta ?? error.message)
    : '';
}

function deviceSql({ device, at }: ExchangeToWrite): Prisma.Sql {
  return Prisma.sql`device AS (
    UPDATE "Device" SET "lastSeq" = ${device?.lastSeq ?? 0}, "appVersion" = ${device?.app ?? ''},
      pending = ${device?.pending ?? 0}, "pendingSince" = ${device?.pendingSince?.toISOString() ?? null}::timestamptz,
      "pendingSheets" = ${JSON.stringify(device?.pendingSheets ?? {})}::jsonb, ready = ${device?.ready ?? 0},
      "readyOf" = ${device?.readyOf ?? 0}, "seenAt" = ${at.toISOString()}::timestamptz
    WHERE id = ${device?.deviceId ?? ''} AND "lastSeq" = ${device?.lastSeqSeen ?? 0}
    RETURNING id)`;
}

function sheetsSql({ sheets, roundId, seatId, at }: ExchangeToWrite): Prisma.Sql {
  const now = Prisma.sql`${at.toISOString()}::timestamptz`;
  return Prisma.sql`sheets AS (
    SELECT * FROM unnest(${sheets.map((one) => one.sheetId)}::text[], ${sheets.map((one) => one.entryId)}::text[],
      ${sheets.map((one) => one.pass)}::int[], ${sheets.map((one) => one.rubricId)}::text[],
      ${sheets.map((one) => one.seen)}::timestamptz[], ${sheets.map((one) => one.remarks)}::text[])
      AS u(id, "entryId", pass, "rubricId", seen, remarks)
  ), made AS (
    INSERT INTO "Sheet" (id, "roundId", "seatId", "entryId", "rubricId", pass, remarks, "createdAt", "updatedAt")
    SELECT id, ${roundId}, ${seatId}, "entryId", "rubricId", pass, coalesce(remarks, ''), ${now}, ${now}
    FROM sheets WHERE seen IS NULL RETURNING id
  ), moved AS (
    UPDATE "Sheet" h SET "rubricId" = u."rubricId", remarks = coalesce(u.remarks, h.remarks),
      "updatedAt" = greatest(${now}, h."updatedAt" + interval '1 millisecond')
    FROM sheets u WHERE h.id = u.id AND h."seatId" = ${seatId} AND h."updatedAt" = u.seen AND h."signedAt" IS NULL
    RETURNING h.id)`;
}

function logSql({ log, at }: ExchangeToWrite): Prisma.Sql {
  const of = log.map(({ operation }) => operation);
  return Prisma.sql`log AS (
    INSERT INTO "MarkOperation" ("opId", "sheetId", epoch, criterion, value, text, "deviceId", seq, "parentOpId", outcome, at)
    SELECT u.*, ${at.toISOString()}::timestamptz FROM unnest(${of.map((one) => one.opId)}::text[],
      ${log.map((one) => one.sheetId)}::text[], ${of.map((one) => one.epoch)}::int[],
      ${of.map((one) => one.criterion)}::text[], ${of.map((one) => one.value)}::int[],
      ${of.map((one) => one.text)}::text[], ${log.map((one) => one.deviceId)}::text[],
      ${of.map((one) => one.seq)}::int[], ${of.map((one) => one.parentOpId)}::text[],
      ${log.map((one) => one.outcome.outcome)}::text[]) u)`;
}

function cellsSql({ heads, conflictsPut, conflictsGone, at }: ExchangeToWrite): Prisma.Sql {
  return Prisma.sql`heads AS (
    INSERT INTO "MarkHead" ("sheetId", criterion, "opId", value, text) SELECT * FROM unnest(${cells(heads)}) u
    ON CONFLICT ("sheetId", criterion) DO UPDATE SET "opId" = excluded."opId", value = excluded.value, text = excluded.text
  ), put AS (
    INSERT INTO "MarkConflict" ("sheetId", criterion, "opId", value, text, "deviceId", at)
    SELECT u.*, ${at.toISOString()}::timestamptz FROM unnest(${cells(conflictsPut)},
      ${conflictsPut.map((one) => one.deviceId)}::text[]) u
    ON CONFLICT ("sheetId", criterion, "deviceId") DO UPDATE SET "opId" = excluded."opId", value = excluded.value,
      text = excluded.text, at = excluded.at
  ), gone AS (DELETE FROM "MarkConflict" WHERE "opId" = ANY(${conflictsGone}::text[]))`;
}

function cells(of: readonly (CellHead & OfSheet)[]): Prisma.Sql {
  return Prisma.sql`${of.map((one) => one.sheetId)}::text[], ${of.map((one) => one.criterion)}::text[],
    ${of.map((one) => one.opId)}::text[], ${of.map((one) => one.value)}::int[], ${of.map((one) => one.text)}::text[]`;
}

function quarantineSql({ quarantined, roundId, seatId, at }: ExchangeToWrite): Prisma.Sql {
  const of = quarantined.map(({ operation }) => operation);
  const reasons = quarantined.map(({ outcome }) => ('reason' in outcome ? outcome.reason : ''));
  return Prisma.sql`aside AS (
    INSERT INTO "QuarantinedOperation" ("opId", "deviceId", seq, "entryId", pass, epoch, criterion, value, text,
      "parentOpId", reason, "roundId", "seatId", at)
    SELECT u.*, ${roundId}, ${seatId}, ${at.toISOString()}::timestamptz FROM unnest(
      ${of.map((one) => one.opId)}::text[], ${quarantined.map((one) => one.deviceId)}::text[],
      ${of.map((one) => one.seq)}::int[], ${of.map((one) => one.sheet.entryId)}::text[],
      ${of.map((one) => one.sheet.pass)}::int[], ${of.map((one) => one.epoch)}::int[],
      ${of.map((one) => one.criterion)}::text[], ${of.map((one) => one.value)}::int[],
      ${of.map((one) => one.text)}::text[], ${of.map((one) => one.parentOpId)}::text[], ${reasons}::text[]) u)`;
}
