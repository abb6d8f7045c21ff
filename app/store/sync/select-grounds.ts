import type { CellHead, OpenConflict, SheetName } from '~/domain/sync/protocol';
import { Prisma } from '../generated/client';
import { instant } from '../round/round-acts';
import { inPass, seatScores } from '../seat/seat-scores';

/** A sheet that a seat is to score, begun or not; `seen` is the version that a write is decided on, null before. */
export type StoredGround = SheetName & {
  sheetId: string | null;
  seen: string | null;
  epoch: number;
  recused: boolean;
  /** Whether the entry is scored in this pass now: before and after it the sheet takes nothing. */
  inPass: boolean;
  rubric: { id: string; version: number } | null;
  signed: { at: string; total: number; digest: string } | null;
  heads: CellHead[];
  conflicts: OpenConflict[];
};

/** The cells of the sheet h (Sheet) as JSON, and what other devices have written beside them. */
export const selectHeads = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('criterion', m.criterion,
    'opId', m."opId", 'value', m.value, 'text', m.text)), '[]')
  FROM "MarkHead" m WHERE m."sheetId" = h.id)`;

export const selectConflicts = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('criterion', x.criterion,
    'opId', x."opId", 'value', x.value, 'text', x.text, 'deviceId', x."deviceId")), '[]')
  FROM "MarkConflict" x WHERE x."sheetId" = h.id)`;

/**
 * The sheets of a seat under some names, as JSON, on the aliases r (Round) and s (JurorSeat). `names` is a table of
 * "entryId" and pass. What the seat is not to score is left out; what it has recused from is there.
 */
export function selectGrounds(names: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_agg(json_build_object('entryId', n."entryId", 'pass', n.pass,
      'sheetId', h.id, 'seen', h."updatedAt", 'epoch', coalesce(h.epoch, 1), 'recused', c.id IS NOT NULL,
      'inPass', ${inPass(Prisma.sql`n.pass`)}, 'rubric', b.rubric, 'heads', ${selectHeads}, 'conflicts', ${selectConflicts},
      'signed', CASE WHEN h."signedAt" IS NOT NULL THEN
        json_build_object('at', h."signedAt", 'total', h.total, 'digest', h.digest) END)), '[]')
    FROM ${names} n
    JOIN "Entry" e ON e.id = n."entryId" AND ${seatScores(Prisma.sql`n.pass`)}
    LEFT JOIN "Recusal" c ON c."seatId" = s.id AND c."entryId" = e.id
    LEFT JOIN "Sheet" h ON h."seatId" = s.id AND h."entryId" = e.id AND h.pass = n.pass
    LEFT JOIN LATERAL (SELECT json_build_object('id', b.id, 'version', b.version) AS rubric FROM "Rubric" b
      WHERE b."roundId" = r.id AND b."group" = e."group" AND b."approvedAt" IS NOT NULL
      ORDER BY b.version DESC LIMIT 1) b ON true
    WHERE n.pass <= coalesce((r.rules->>'passes')::int, 1))`;
}

/** Instants become ISO 8601 in UTC. */
export function groundOf(row: StoredGround): StoredGround {
  const { seen, signed } = row;
  return {
    ...row,
    seen: seen && instant(seen),
    signed: signed && { ...signed, at: instant(signed.at) },
  };
}
