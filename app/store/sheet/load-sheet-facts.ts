import type { EntryStatus } from '~/domain/entry';
import type { CodeSet, ProvinceKey } from '~/domain/province';
import { completeRules, type RoundRules } from '~/domain/round';
import type { RubricContent } from '~/domain/rubric';
import type { CellHead, OpenConflict } from '~/domain/sync/protocol';
import type { Connection } from '../database';
import { Prisma } from '../generated/client';
import { instant } from '../round/round-acts';
import { assigned, inPass, standsBefore } from '../seat/seat-scores';
import { type RoundClock, type RoundClockRow, roundClockOf, selectRoundClock } from '../sync/round-clock';
import { selectConflicts, selectHeads } from '../sync/select-grounds';

/** A sheet as stored; `version` moves on with every change. */
export type StoredSheet = {
  id: string;
  epoch: number;
  remarks: string;
  version: string;
  signedAt: string | null;
  signedMarks: Record<string, number> | null;
  total: number | null;
  digest: string | null;
  heads: CellHead[];
  /** What other devices wrote into cells and the juror has not settled. */
  conflicts: OpenConflict[];
};

/** Everything that decides whether a juror may mark an entry, and what the sheet holds; null for what is not there. */
export type SheetFacts = RoundClock & {
  rules: RoundRules;
  seat: { id: string; code: string; groups: number[] } | null;
  entry: {
    id: string;
    code: string | null;
    group: number;
    status: EntryStatus;
    province: ProvinceKey;
    facilityId: string;
  } | null;
  recused: boolean;
  /** The pass of the sheet, and whether the entry is scored in it now. */
  pass: number;
  /** The total of the sheet that the seat signed in the pass before, in hundredths. */
  firstTotal: number | null;
  inPass: boolean;
  /** Whether the seat is to score this entry of its groups: `seatScores` without bars and recusals. */
  assigned: boolean;
  rubric: { id: string; group: number; version: number; content: RubricContent } | null;
  sheet: StoredSheet | null;
  /** The last seq on record of the device that asks; 0 where none is named. */
  lastSeq: number;
};

type Row = RoundClockRow & {
  rules: Partial<RoundRules>;
  seat: SheetFacts['seat'];
  entry: (Omit<NonNullable<SheetFacts['entry']>, 'province'> & { codeSet: CodeSet; province: string }) | null;
  recused: boolean;
  pass: number;
  firstTotal: number | null;
  inPass: boolean;
  assigned: boolean;
  rubric: SheetFacts['rubric'];
  sheet:
    | (Omit<StoredSheet, 'version' | 'signedAt' | 'heads' | 'conflicts'> & {
        updatedAt: string;
        signedAt: string | null;
      })
    | null;
  heads: CellHead[];
  conflicts: OpenConflict[];
  lastSeq: number;
};

/**
 * Which sheet of whom: the account's seat in the round, one of the round's entries, one pass, or where none is named the
 * one that the round is in; and who asks.
 */
export type SheetKey = {
  roundCode: string;
  accountId: string;
  entryId: string;
  pass?: number;
  deviceId?: string;
};

const passOf = ({ pass }: SheetKey) => Prisma.sql`coalesce(${pass ?? null}::int, r.pass)`;

const selectFacts = (db: Connection, key: SheetKey) => db.$queryRaw<Row[]>`/* kept plan */
    SELECT ${selectRoundClock}, r.rules,
      CASE WHEN s.id IS NOT NULL THEN json_build_object('id', s.id, 'code', s.code, 'groups', s.groups) END AS seat,
      CASE WHEN e.id IS NOT NULL THEN json_build_object('id', e.id, 'code', e.code, 'group', e."group",
        'status', e.status, 'codeSet', e."codeSet", 'province', e.province, 'facilityId', e."facilityId") END AS entry,
      EXISTS (SELECT 1 FROM "Recusal" c WHERE c."seatId" = s.id AND c."entryId" = e.id) AS recused,
      ${passOf(key)} AS pass, coalesce(${inPass(passOf(key))}, false) AS "inPass",
      coalesce(${assigned} AND NOT ${standsBefore(passOf(key))}, false) AS assigned,
      (SELECT json_build_object('id', b.id, 'group', b."group", 'version', b.version, 'content', b.content)
        FROM "Rubric" b
        WHERE b."roundId" = r.id AND b."group" = e."group" AND b."approvedAt" IS NOT NULL
        ORDER BY b.version DESC LIMIT 1) AS rubric,
      (SELECT k.total FROM "Sheet" k WHERE k."seatId" = s.id AND k."entryId" = e.id AND k."signedAt" IS NOT NULL
        AND k.pass < ${passOf(key)}) AS "firstTotal",
      CASE WHEN h.id IS NOT NULL THEN json_build_object('id', h.id, 'epoch', h.epoch, 'remarks', h.remarks,
        'updatedAt', h."updatedAt", 'signedAt', h."signedAt", 'signedMarks', h."signedMarks", 'total', h.total,
        'digest', h.digest) END AS sheet,
      ${selectHeads} AS heads, ${selectConflicts} AS conflicts,
      (SELECT coalesce(max(o.seq), 0) FROM "MarkOperation" o WHERE o."deviceId" = ${key.deviceId ?? ''}) AS "lastSeq"
    FROM "Round" r
    LEFT JOIN "JurorSeat" s ON s."roundId" = r.id AND s."accountId" = ${key.accountId} AND s."endedAt" IS NULL
    LEFT JOIN "Entry" e ON e."roundId" = r.id AND e.id = ${key.entryId}
    LEFT JOIN "Sheet" h ON h."seatId" = s.id AND h."entryId" = e.id AND h.pass = ${passOf(key)}
    WHERE r.code = ${key.roundCode}`;

/** Loads the facts of one sheet in a single query; null where there is no such round. */
export async function loadSheetFacts(db: Connection, key: SheetKey): Promise<SheetFacts | null> {
  const [row] = await selectFacts(db, key);
  if (!row) return null;
  const { entry, sheet } = row;
  return {
    ...roundClockOf(row),
    rules: completeRules(row.rules),
    seat: row.seat,
    entry: entry && { ...entry, province: { codeSet: entry.codeSet, code: entry.province } },
    recused: row.recused,
    pass: row.pass,
    firstTotal: row.firstTotal,
    inPass: row.inPass,
    assigned: row.assigned,
    rubric: row.rubric,
    sheet: sheet && {
      ...sheet,
      version: instant(sheet.updatedAt),
      signedAt: sheet.signedAt && instant(sheet.signedAt),
      heads: row.heads,
      conflicts: row.conflicts,
    },
    lastSeq: row.lastSeq,
  };
}
