import { createHash } from 'node:crypto';
import type { Connection } from '../database';

/** The digest under which a card's code is stored: a copy of the table signs nobody in. */
export function cardDigest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** A juror who can be given a card. `otherRoles`: the account holds more than a seat, and a card may not open that. */
export type CardSeat = { id: string; code: string; name: string; otherRoles: boolean };

const privileged = ['ORGANISER', 'SECRETARIAT', 'AUDITOR', 'PROVINCE', 'PROMOTION_CENTRE'];

/** The seats of a round that have not been replaced, by code. */
export async function listCardSeats(db: Connection, roundId: string): Promise<CardSeat[]> {
  const rows = await db.jurorSeat.findMany({
    where: { roundId, endedAt: null },
    select: {
      ...{ id: true, code: true },
      account: {
        select: { name: true, memberships: { where: { role: { in: privileged } }, select: { id: true } } },
      },
    },
    orderBy: { code: 'asc' },
  });
  return rows.map(({ id, code, account }) => ({
    ...{ id, code, name: account.name },
    otherRoles: account.memberships.length > 0,
  }));
}

type NewCard = {
  id: string;
  token: string;
  roundId: string;
  seatId: string;
  createdById: string;
  createdAt: Date;
  expiresAt: Date;
};

/**
 * Stores cards by the digests of their codes. A juror's earlier cards that are not used are withdrawn by it; the seats are
 * held meanwhile, so that of two made at once one is open.
 */
export async function createCards(tx: Connection, cards: readonly NewCard[], at: Date): Promise<void> {
  const seats = cards.map(({ seatId }) => seatId);
  await tx.$queryRaw`SELECT 1 FROM "JurorSeat" WHERE id = ANY(${seats}::text[]) ORDER BY id FOR NO KEY UPDATE`;
  await tx.jurorCard.updateMany({
    where: { seatId: { in: seats }, usedAt: null, withdrawnAt: null },
    data: { withdrawnAt: at },
  });
  await tx.jurorCard.createMany({
    data: cards.map(({ token, ...card }) => ({ ...card, tokenHash: cardDigest(token) })),
  });
}

/** Whom an open card signs in. */
export type OpenCard = {
  id: string;
  roundId: string;
  round: string;
  roundEn: string;
  seatId: string;
  juror: string;
  name: string;
  accountId: string;
};

/** Finds an open card: not used, withdrawn or expired, of a seat that stands and an account that holds no other post. */
export async function findOpenCard(db: Connection, token: string, at: Date): Promise<OpenCard | null> {
  const [row] = await db.$queryRaw<OpenCard[]>`
    SELECT c.id, c."roundId", r.name AS round, r."nameEn" AS "roundEn", s.id AS "seatId", s.code AS juror, a.name,
      a.id AS "accountId"
    FROM "JurorCard" c
    JOIN "JurorSeat" s ON s.id = c."seatId"
    JOIN "Round" r ON r.id = c."roundId"
    JOIN "Account" a ON a.id = s."accountId"
    WHERE c."tokenHash" = ${cardDigest(token)} AND c."usedAt" IS NULL AND c."withdrawnAt" IS NULL
      AND c."expiresAt" > ${at} AND s."endedAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "Membership" m WHERE m."accountId" = a.id AND m.role = ANY(${privileged}))`;
  return row ?? null;
}

/** Uses a card up: false where somebody was first, or it is over. */
export async function spendCard(tx: Connection, id: string, at: Date): Promise<boolean> {
  const used = await tx.jurorCard.updateMany({
    where: { id, usedAt: null, withdrawnAt: null, expiresAt: { gt: at } },
    data: { usedAt: at },
  });
  return used.count === 1;
}

/** Withdraws a card of a round that is still open; null where it is not. */
export async function withdrawStoredCard(
  tx: Connection,
  roundId: string,
  id: string,
  at: Date,
): Promise<{ juror: string } | null> {
  const gone = await tx.jurorCard.updateMany({
    where: { id, roundId, usedAt: null, withdrawnAt: null, expiresAt: { gt: at } },
    data: { withdrawnAt: at },
  });
  if (gone.count === 0) return null;
  const { seat } = await tx.jurorCard.findUniqueOrThrow({
    where: { id },
    select: { seat: { select: { code: true } } },
  });
  return { juror: seat.code };
}

/** A card as it is listed, the last made first. */
export type ListedCard = {
  id: string;
  juror: string;
  person: string;
  createdAt: string;
  expiresAt: string;
  state: 'OPEN' | 'USED' | 'WITHDRAWN' | 'EXPIRED';
  usedAt: string | null;
};

export async function listCards(db: Connection, roundId: string, at: Date): Promise<ListedCard[]> {
  const rows = await db.jurorCard.findMany({
    where: { roundId },
    include: { seat: { select: { code: true, account: { select: { name: true } } } } },
    orderBy: [{ createdAt: 'desc' }, { seat: { code: 'asc' } }],
  });
  return rows.map((row) => ({
    ...{ id: row.id, juror: row.seat.code, person: row.seat.account.name },
    ...{ createdAt: row.createdAt.toISOString(), expiresAt: row.expiresAt.toISOString() },
    usedAt: row.usedAt?.toISOString() ?? null,
    state: stateOf(row, at),
  }));
}

function stateOf(
  row: { usedAt: Date | null; withdrawnAt: Date | null; expiresAt: Date },
  at: Date,
): ListedCard['state'] {
  if (row.usedAt) return 'USED';
  if (row.withdrawnAt) return 'WITHDRAWN';
  return row.expiresAt > at ? 'OPEN' : 'EXPIRED';
}
