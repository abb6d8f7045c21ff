import type { Connection } from '../database';

/** One operation on a cell, as it is appended to the log; values in hundredths. */
export type NewOperation = {
  opId: string;
  criterion: string;
  value: number | null;
  parentOpId: string | null;
};

/** What one save writes: operations, and the remarks unless null. `seen` is the version the decision was made on. */
export type MarksToAppend = {
  sheetId: string;
  roundId: string;
  seatId: string;
  entryId: string;
  pass: number;
  rubricId: string;
  remarks: string | null;
  deviceId: string;
  at: Date;
  seen: string | null;
  operations: NewOperation[];
};

/**
 * Appends operations, moves the heads of their cells and the sheet's version, all in one statement. Answers false,
 * changing nothing, where the sheet is signed or no longer the one that was seen: its version only ever grows, so of
 * two saves decided on the same state one is written. `sheetId` is used where there is no sheet yet.
 */
export async function appendMarks(db: Connection, save: MarksToAppend): Promise<boolean> {
  const { operations } = save;
  const at = save.at.toISOString();
  const written = await db.$queryRaw<{ id: string }[]>`
    WITH held AS (
      INSERT INTO "Sheet" AS old (id, "roundId", "seatId", "entryId", "rubricId", pass, remarks, "createdAt", "updatedAt")
      VALUES (${save.sheetId}, ${save.roundId}, ${save.seatId}, ${save.entryId}, ${save.rubricId}, ${save.pass},
        coalesce(${save.remarks}::text, ''), ${at}::timestamptz, ${at}::timestamptz)
      ON CONFLICT ("seatId", "entryId", pass) DO UPDATE SET "rubricId" = excluded."rubricId",
        remarks = coalesce(${save.remarks}::text, old.remarks),
        "updatedAt" = greatest(excluded."updatedAt", old."updatedAt" + interval '1 millisecond')
      WHERE old."signedAt" IS NULL AND old."updatedAt" = ${save.seen}::timestamptz
      RETURNING id, epoch
    ), cells AS (
      SELECT c.* FROM unnest(${operations.map((one) => one.opId)}::text[],
        ${operations.map((one) => one.criterion)}::text[], ${operations.map((one) => one.value)}::int[],
        ${operations.map((one) => one.parentOpId)}::text[]) WITH ORDINALITY AS c("opId", criterion, value, parent, n)
    ), log AS (
      INSERT INTO "MarkOperation" ("opId", "sheetId", epoch, criterion, value, "deviceId", seq, "parentOpId", at)
      SELECT c."opId", held.id, held.epoch, c.criterion, c.value, ${save.deviceId},
        coalesce((SELECT max(seq) FROM "MarkOperation" WHERE "deviceId" = ${save.deviceId}), 0) + c.n,
        c.parent, ${at}::timestamptz
      FROM held, cells c
    ), heads AS (
      INSERT INTO "MarkHead" ("sheetId", criterion, "opId", value)
      SELECT held.id, c.criterion, c."opId", c.value FROM held, cells c
      ON CONFLICT ("sheetId", criterion) DO UPDATE SET "opId" = excluded."opId", value = excluded.value
    )
    SELECT id FROM held`;
  return written.length === 1;
}
