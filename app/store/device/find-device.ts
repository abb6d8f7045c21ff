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

type SeatOfDevice = {
  roundId: string;
  seatId: string;
  accountId: string;
  name: string;
  locale: string;
  groups: number[];
  head: boolean;
};

type Row = SeatOfDevice & { roundCode: string };

/** The juror of a seat with no other post than that. */
export function seatActor({ accountId, name, locale, roundId, seatId, groups, head }: SeatOfDevice): Actor {
  const posts: Actor['posts'] = [{ role: 'JUROR', roundId, seatId, groups, head }];
  return { accountId, name, locale: locale === 'en' ? 'en' : 'vi', posts };
}

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
  const { roundId, seatId, roundCode } = row;
  return { deviceId, roundId, seatId, roundCode, actor: seatActor(row) };
}
