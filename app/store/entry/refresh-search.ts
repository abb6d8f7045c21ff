import { fold } from '~/domain/fold';
import type { Connection } from '../database';

/** The search text of an entry: its name, producer, code and province, folded. */
export function entrySearch(entry: {
  name: string;
  producer: string;
  code: string | null;
  province: string;
}): string {
  return fold([entry.name, entry.producer, entry.code ?? '', entry.province].join(' '));
}

/** Writes the search text of all entries of a facility anew, after its name has changed. */
export async function refreshSearch(tx: Connection, facilityId: string): Promise<void> {
  const rows = await tx.$queryRaw<
    { id: string; name: string; producer: string; code: string; province: string }[]
  >`
    SELECT e.id, e.name, f.name AS producer, e.code, coalesce(p.name, '') AS province
    FROM "Entry" e
    JOIN "Facility" f ON f.id = e."facilityId"
    LEFT JOIN "RoundProvince" p ON p."roundId" = e."roundId" AND p."codeSet" = e."codeSet" AND p.code = e.province
    WHERE e."facilityId" = ${facilityId}`;
  for (const row of rows) {
    await tx.entry.updateMany({ where: { id: row.id, facilityId }, data: { search: entrySearch(row) } });
  }
}
