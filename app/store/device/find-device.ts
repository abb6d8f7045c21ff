import type { Actor } from '~/domain/permission';
import type { Connection } from '../database';

/** A prepared tablet whose token holds: the seat it scores for, and its juror with no other post than that seat. */
export type KnownDevice = {
  deviceId: string;
  roundId: string;
  seatId: string;
  roundCode: string;
  actor: Actor;
};

type Row = {
  roundId: string;
  seatId: string;
  roundCode: string;
  accountId: string;
  name: string;
  locale: string;
  groups: number[];
  head: boolean;
};

/**
 * Finds the device of a token, by its digest. Null where there is none, where its time is over or it was ended, and
 * where the seat was replaced or has gone to another account.
 */
export async function findKnownDevice(
  db: Connection,
  deviceId: string,
  tokenHash: string,
  now: Date,
): Promise<KnownDevice | null> {
  const [row] = await db.$queryRaw<Row[]>`/* kept plan */
    SELECT d."roundId", d."seatId", r.code AS "roundCode", d."accountId", a.name, a.locale, s.groups, s.head
    FROM "Device" d
    JOIN "JurorSeat" s ON s.id = d."seatId" AND s."accountId" = d."accountId" AND s."endedAt" IS NULL
    JOIN "Account" a ON a.id = d."accountId"
    JOIN "Round" r ON r.id = d."roundId"
    WHERE d.id = ${deviceId} AND d."tokenHash" = ${tokenHash} AND d."endedAt" IS NULL
      AND d."expiresAt" > ${now.toISOString()}::timestamptz`;
  if (!row) return null;
  const { roundId, seatId, roundCode, accountId, name, groups, head } = row;
  const posts: Actor['posts'] = [{ role: 'JUROR', roundId, seatId, groups, head }];
  const actor: Actor = { accountId, name, locale: row.locale === 'en' ? 'en' : 'vi', posts };
  return { deviceId, roundId, seatId, roundCode, actor };
}
