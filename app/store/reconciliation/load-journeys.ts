import type { EntryStatus } from '~/domain/entry';
import type { CodeSet, ProvinceKey } from '~/domain/province';
import type { Connection } from '../database';

/** What an entry's own records say of its way; the jury's sheets count by seat. */
export type StoredJourney = {
  id: string;
  code: string | null;
  name: string;
  status: EntryStatus;
  facilityId: string;
  province: ProvinceKey;
  group: number;
  mergedInto: string | null;
  submitted: boolean;
  forwarded: boolean;
  /** Jurors who have signed a sheet of it. */
  signatures: number;
};

type Row = Omit<StoredJourney, 'province'> & { codeSet: CodeSet; province: string };

/** Every entry of a round, drafts included, by code and name. */
export async function loadJourneys(db: Connection, roundId: string): Promise<StoredJourney[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT e.id, e.code, e.name, e.status, e."facilityId", e."codeSet", e.province, e."group",
      e."mergedIntoId" AS "mergedInto",
      EXISTS (SELECT 1 FROM "EntryStep" s WHERE s."entryId" = e.id AND s."to" = 'SUBMITTED') AS submitted,
      EXISTS (SELECT 1 FROM "EntryStep" s WHERE s."entryId" = e.id AND s."to" = 'FORWARDED') AS forwarded,
      (SELECT count(DISTINCT s."seatId")::int FROM "Sheet" s
        WHERE s."entryId" = e.id AND s."signedAt" IS NOT NULL) AS signatures
    FROM "Entry" e
    WHERE e."roundId" = ${roundId}
    ORDER BY e.code NULLS LAST, e.name, e.id`;
  return rows.map(({ codeSet, province, ...row }) => ({ ...row, province: { codeSet, code: province } }));
}
