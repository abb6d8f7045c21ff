import { leastValues } from '~/domain/aggregate';
import type { ClosedReason, Pair, Panel } from '~/domain/panel/panel';
import type { ProvinceKey } from '~/domain/province';
import type { RoundRules } from '~/domain/round';
import type { Connection } from '../database';

/** What pages print of an entry of a panel. */
export type NamedEntry = { id: string; code: string; name: string; group: number; producer: string };

/** A panel with what its pages print, and who is assigned to what where entries are assigned one by one. */
export type LoadedPanel = {
  panel: Panel;
  seats: { id: string; code: string; name: string }[];
  entries: NamedEntry[];
  assigned: Pair[];
};

type Closing = Pair & { reason: ClosedReason };

/**
 * Loads who may score what in a round: jurors who have not been replaced, and eligible entries with a
 * code that are scored in the pass the round is in.
 */
export async function loadPanel(
  db: Connection,
  round: { id: string; rules: RoundRules; pass: number },
): Promise<LoadedPanel> {
  const [jurors, entries, pairs] = await Promise.all([
    loadJurors(db, round.id),
    loadEntries(db, round),
    loadPairs(db, round),
  ]);
  const { barOwnProvince, barOwnProducer } = round.rules;
  const minimumSheets = leastValues(round.rules);
  return {
    panel: {
      jurors: jurors.map(({ id: _id, name: _name, ...juror }) => juror),
      entries: entries.map(({ codeSet, province, id: _id, name: _name, producer: _producer, ...entry }) => ({
        ...entry,
        province: { codeSet, code: province },
      })),
      rules: { minimumSheets, barOwnProvince, barOwnProducer },
      closed: pairs.closed,
      held: pairs.held,
    },
    seats: jurors.map(({ id, code, name }) => ({ id, code, name })),
    entries: entries.map(({ id, code, name, group, producer }) => ({ id, code, name, group, producer })),
    assigned: pairs.assigned,
  };
}

type JurorRow = Panel['jurors'][number] & { id: string; name: string };

const loadJurors = (db: Connection, roundId: string) => db.$queryRaw<JurorRow[]>`
  SELECT s.id, s.code, a.name, s.groups, s.most,
    (SELECT coalesce(json_agg(json_build_object('codeSet', p."codeSet", 'code', p.code)
        ORDER BY p."codeSet", p.code), '[]')
      FROM "Membership" m JOIN "Province" p ON (p."codeSet" = m."codeSet" AND p.code = m.code)
        OR (m."codeSet" = '2025-34' AND p."codeSet" = '2004-63' AND p."mergedInto" = m.code)
      WHERE m."accountId" = s."accountId" AND m.role IN ('PROVINCE', 'PROMOTION_CENTRE')) AS provinces,
    (SELECT coalesce(json_agg(m."facilityId" ORDER BY m."facilityId"), '[]') FROM "Membership" m
      WHERE m."accountId" = s."accountId" AND m.role = 'PRODUCER') AS facilities
  FROM "JurorSeat" s JOIN "Account" a ON a.id = s."accountId"
  WHERE s."roundId" = ${roundId} AND s."endedAt" IS NULL
  ORDER BY s.code`;

type EntryRow = NamedEntry & {
  facilityId: string;
  codeSet: ProvinceKey['codeSet'];
  province: string;
  standing: string[];
};

type Passing = { id: string; pass: number };

const loadEntries = (db: Connection, { id, pass }: Passing) => db.$queryRaw<EntryRow[]>`
  SELECT e.id, e.code, e.name, e."group", e."facilityId", f.name AS producer, e."codeSet", e.province,
    coalesce(array_agg(s.code ORDER BY s.code) FILTER (WHERE s.id IS NOT NULL), '{}') AS standing
  FROM "Entry" e
  JOIN "Facility" f ON f.id = e."facilityId"
  LEFT JOIN "Sheet" h ON h."entryId" = e.id AND h.pass = ${pass} AND h."signedAt" IS NOT NULL
  LEFT JOIN "JurorSeat" s ON s.id = h."seatId" AND s."endedAt" IS NOT NULL AND s."setAsideAt" IS NULL
    AND e."group" = ANY(s.groups)
  WHERE e."roundId" = ${id} AND e.pass = ${pass} AND e.status = 'ELIGIBLE' AND e.code IS NOT NULL
  GROUP BY e.id, f.name
  ORDER BY e.code`;

type PairRow = Pair & { kind: 'ASSIGNED' | 'SIGNED' | ClosedReason };

/** Assigned, signed, recused and taken-over pairs of the jurors who have not been replaced, in one query. */
async function loadPairs(db: Connection, { id: roundId, pass }: Passing) {
  const rows = await db.$queryRaw<PairRow[]>`
    WITH s AS (SELECT * FROM "JurorSeat" WHERE "roundId" = ${roundId} AND "endedAt" IS NULL),
      e AS (SELECT * FROM "Entry" WHERE "roundId" = ${roundId} AND pass = ${pass} AND status = 'ELIGIBLE' AND code IS NOT NULL),
      pairs AS (
        SELECT t."seatId", t."entryId", 'ASSIGNED' AS kind FROM "JurorAssignment" t WHERE t."roundId" = ${roundId}
        UNION ALL SELECT h."seatId", h."entryId", 'SIGNED' FROM "Sheet" h
          WHERE h."roundId" = ${roundId} AND h.pass = ${pass} AND h."signedAt" IS NOT NULL
        UNION ALL SELECT c."seatId", c."entryId", 'RECUSED' FROM "Recusal" c WHERE c."roundId" = ${roundId}
        UNION ALL SELECT n.id, k."entryId", 'PREDECESSOR' FROM s n
          JOIN "JurorSeat" b ON b."roundId" = ${roundId} AND b.line = n.line AND b.id <> n.id AND b."setAsideAt" IS NULL
          JOIN "Sheet" k ON k."seatId" = b.id AND k.pass = ${pass} AND k."signedAt" IS NOT NULL)
    SELECT s.code AS juror, e.code AS entry, pairs.kind
    FROM pairs JOIN s ON s.id = pairs."seatId" JOIN e ON e.id = pairs."entryId"
    WHERE pairs.kind <> 'SIGNED' OR e."group" = ANY(s.groups)
    ORDER BY s.code, e.code, pairs.kind`;
  const of = (kind: PairRow['kind']) =>
    rows.flatMap(({ juror, entry, kind: own }): Pair[] => (own === kind ? [{ juror, entry }] : []));
  const closed = (reason: ClosedReason) => of(reason).map((pair): Closing => ({ ...pair, reason }));
  const recused = new Set(of('RECUSED').map(({ juror, entry }) => `${juror} ${entry}`));
  return {
    assigned: of('ASSIGNED'),
    held: of('SIGNED').filter(({ juror, entry }) => !recused.has(`${juror} ${entry}`)),
    closed: [...closed('RECUSED'), ...closed('PREDECESSOR')],
  };
}
