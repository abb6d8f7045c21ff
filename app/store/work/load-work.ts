import { completeRules, type RoundRules } from '~/domain/round';
import type { RubricContent } from '~/domain/rubric';
import type { Connection } from '../database';
import { Prisma } from '../generated/client';
import { ownOrder } from '../seat/list-seat-entries';
import { seatScoresNow } from '../seat/seat-scores';
import { type Material, type MaterialRow, materialOf } from '../sheet/load-material';
import { fromMaterial, selectMaterial } from '../sheet/select-material';

/** The seat of a tablet's juror and its round. */
export type WorkSeat = {
  round: { code: string; name: string; nameEn: string; rules: RoundRules };
  seat: { id: string; code: string; groups: number[]; head: boolean; juror: string };
};

/** Loads seat and round; null where the seat is gone. */
export async function loadWorkSeat(db: Connection, seatId: string): Promise<WorkSeat | null> {
  const row = await db.jurorSeat.findFirst({
    where: { id: seatId, endedAt: null },
    include: { round: true, account: { select: { name: true } } },
  });
  if (!row) return null;
  const { id, code, groups, head, round, account } = row;
  return {
    round: {
      code: round.code,
      name: round.name,
      nameEn: round.nameEn,
      rules: completeRules(round.rules as object),
    },
    seat: { id, code, groups, head, juror: account.name },
  };
}

/** A sheet that a seat is to score, with everything its juror reads. */
export type StoredWorkEntry = Material & Named;

type Named = { id: string; code: string; group: number; pass: number; firstTotal: number | null };

/** What a seat scores in the present pass, without what it has recused from, in the juror's own order. */
export async function listWorkEntries(db: Connection, seatId: string): Promise<StoredWorkEntry[]> {
  const rows = await db.$queryRaw<(MaterialRow & Named)[]>`
    SELECT e.id, coalesce(e.code, '') AS code, e."group", r.pass,
      CASE WHEN (r.rules->>'showFirstPass')::boolean THEN (SELECT k.total FROM "Sheet" k
        WHERE k."seatId" = s.id AND k."entryId" = e.id AND k."signedAt" IS NOT NULL AND k.pass < r.pass) END AS "firstTotal",
      ${selectMaterial}
    FROM ${fromMaterial} JOIN ${seatsRound(seatId)} ON ${seatScoresNow}
    WHERE ${notRecused} ORDER BY e."group", ${ownOrder}`;
  return rows.map(materialOf);
}

const notRecused = Prisma.sql`NOT EXISTS (SELECT 1 FROM "Recusal" c WHERE c."seatId" = s.id AND c."entryId" = e.id)`;

/** A seat with its round, as aliases s and r. */
const seatsRound = (seatId: string) =>
  Prisma.sql`("JurorSeat" s JOIN "Round" r ON r.id = s."roundId" AND s.id = ${seatId})`;

/** The answers of the secretariat to a seat's questions, the first given first. */
export async function listAnswers(
  db: Connection,
  seatId: string,
): Promise<{ id: string; answer: string; at: string }[]> {
  const rows = await db.jurorQuestion.findMany({
    where: { seatId, answeredAt: { not: null } },
    orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, answer, answeredAt }) => ({
    ...{ id, answer: answer ?? '' },
    at: (answeredAt as Date).toISOString(),
  }));
}

type Rubric = { id: string; group: number; version: number; content: RubricContent };

/** The rubrics in force of some product groups of a round. */
export async function listRubricsInForce(
  db: Connection,
  roundId: string,
  groups: readonly number[],
): Promise<Rubric[]> {
  const rows = await db.rubric.findMany({
    where: { roundId, group: { in: [...groups] }, approvedAt: { not: null } },
    orderBy: [{ group: 'asc' }, { version: 'desc' }],
    distinct: ['group'],
  });
  return rows.map(({ id, group, version, content }) => ({
    ...{ id, group, version },
    content: content as unknown as RubricContent,
  }));
}

/** A stored file that a tablet may hold: a photo or a paper of what its seat scores, or a photo of its earlier file. */
export type WorkFile = { id: string; key: string; mediaType: string; bytes: number; sha256: string };

/** Finds a file for a seat; null where no entry that the seat scores has it. */
export async function findWorkFile(db: Connection, seatId: string, fileId: string): Promise<WorkFile | null> {
  const [file] = await db.$queryRaw<WorkFile[]>`
    SELECT o.id, o.key, o."mediaType", o.bytes, o.sha256 FROM "StoredFile" o
    WHERE o.id = ${fileId} AND EXISTS (SELECT 1 FROM ${seatsRound(seatId)}
      JOIN "Entry" e ON ${seatScoresNow} AND ${notRecused}
      WHERE EXISTS (SELECT 1 FROM "EntryPhoto" h
          WHERE h."entryId" IN (e.id, e."carriedFromId") AND h."fileId" = o.id)
        OR EXISTS (SELECT 1 FROM "EntryPaper" a WHERE a."entryId" = e.id AND a."fileId" = o.id))`;
  return file ?? null;
}
