import type { TypedSheet } from '~/domain/paper-sheet';
import type { Marks } from '~/domain/rubric';
import type { Connection } from '../database';

/** A juror and an entry of a round by the codes that a sheet on paper says. */
export type PaperPlace = {
  seatId: string;
  accountId: string;
  juror: string;
  name: string;
  entryId: string;
  entry: string;
  product: string;
};

/** Finds whose sheet of which entry it is; null where the round has no such juror or entry. */
export async function findPaperPlace(
  db: Connection,
  roundId: string,
  codes: { juror: string; entry: string },
): Promise<PaperPlace | null> {
  const [row] = await db.$queryRaw<PaperPlace[]>`
    SELECT s.id AS "seatId", s."accountId", s.code AS juror, a.name, e.id AS "entryId", e.code AS entry, e.name AS product
    FROM "JurorSeat" s JOIN "Account" a ON a.id = s."accountId"
    JOIN "Entry" e ON e."roundId" = s."roundId" AND upper(e.code) = upper(${codes.entry})
    WHERE s."roundId" = ${roundId} AND upper(s.code) = upper(${codes.juror})`;
  return row ?? null;
}

/** Lets one person at a time type in sheets of a seat, until the transaction ends. */
export async function lockSeat(tx: Connection, seatId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "JurorSeat" WHERE id = ${seatId} FOR NO KEY UPDATE`;
}

/** A version with the name of who typed it in. */
export type TypedVersion = TypedSheet & { id: string; name: string; typedAt: string };

type Key = { seatId: string; entryId: string; pass: number };

/** Every version of a sheet, the first typed first. */
export async function listVersions(db: Connection, key: Key): Promise<TypedVersion[]> {
  const rows = await db.paperSheet.findMany({ where: key, orderBy: [{ typedAt: 'asc' }, { id: 'asc' }] });
  const people = await db.account.findMany({
    where: { id: { in: rows.map(({ typedById }) => typedById) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({
    ...{
      id: row.id,
      by: row.typedById,
      name: names.get(row.typedById) ?? '',
      typedAt: row.typedAt.toISOString(),
    },
    ...{ marks: row.marks as Marks, remarks: row.remarks, signedOn: row.signedOn.toISOString().slice(0, 10) },
  }));
}

type NewVersion = Key & {
  id: string;
  roundId: string;
  typedById: string;
  typedAt: Date;
  marks: Marks;
  remarks: string;
  signedOn: Date;
};

/** Stores what a person typed in; a correction takes the place of what the same person had typed before. */
export async function saveVersion(tx: Connection, version: NewVersion): Promise<void> {
  const { seatId, entryId, pass, typedById, typedAt, marks, remarks, signedOn } = version;
  await tx.paperSheet.upsert({
    where: { seatId_entryId_pass_typedById: { seatId, entryId, pass, typedById } },
    create: version,
    update: { typedAt, marks, remarks, signedOn },
  });
}

/** The rows of a list of paper sheets: by juror and entry, with how far each is. */
export type ListedPaper = {
  juror: string;
  person: string;
  entry: string;
  product: string;
  typists: string[];
  lastAt: string;
  state: 'ONE' | 'DIFFER' | 'SIGNED';
};

/** Sheets that have been typed in, those that still wait first. */
export async function listPapers(db: Connection, roundId: string): Promise<ListedPaper[]> {
  const rows = await db.$queryRaw<(Omit<ListedPaper, 'lastAt'> & { lastAt: Date })[]>`
    SELECT s.code AS juror, a.name AS person, coalesce(e.code, '') AS entry, e.name AS product,
      array_agg(coalesce(b.name, '') ORDER BY p."typedAt") AS typists, max(p."typedAt") AS "lastAt",
      CASE WHEN bool_or(coalesce(h."fromPaper" AND h."signedAt" IS NOT NULL, false)) THEN 'SIGNED'
        WHEN count(*) = 1 THEN 'ONE' ELSE 'DIFFER' END AS state
    FROM "PaperSheet" p
    JOIN "JurorSeat" s ON s.id = p."seatId"
    JOIN "Account" a ON a.id = s."accountId"
    JOIN "Entry" e ON e.id = p."entryId"
    LEFT JOIN "Account" b ON b.id = p."typedById"
    LEFT JOIN "Sheet" h ON h."seatId" = p."seatId" AND h."entryId" = p."entryId" AND h.pass = p.pass
    WHERE p."roundId" = ${roundId}
    GROUP BY s.code, a.name, e.code, e.name, p.pass
    ORDER BY state, s.code, e.code`;
  return rows.map((row) => ({ ...row, lastAt: row.lastAt.toISOString() }));
}
