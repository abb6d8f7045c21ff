import type { Connection } from '../database';

/** A seat as its replacement looks at it; `signed` counts its signed sheets. */
export type SeatToReplace = {
  id: string;
  code: string;
  accountId: string;
  groups: number[];
  head: boolean;
  ended: boolean;
  setAside: boolean;
  replaced: boolean;
  signed: number;
};

/** Whether a seat's successor was to be the head, has not come, and nobody has been made the head meanwhile. */
async function leavesHead(db: Connection, roundId: string, seatId: string): Promise<boolean> {
  const offered = await db.invitation.findFirst({
    where: { roundId, acceptedAt: null, seat: { path: ['replaces'], equals: seatId } },
    orderBy: { createdAt: 'desc' },
  });
  const { head } = (offered?.seat ?? {}) as { head?: boolean };
  return head === true && (await db.jurorSeat.count({ where: { roundId, head: true } })) === 0;
}

/** Finds a juror's seat of a round, with what has become of it; `head` says whether its successor is to be the head. */
export async function findSeatToReplace(
  db: Connection,
  roundId: string,
  seatId: string,
): Promise<SeatToReplace | null> {
  const row = await db.jurorSeat.findUnique({
    where: { id: seatId, roundId },
    include: {
      successor: { select: { id: true } },
      _count: { select: { sheets: { where: { signedAt: { not: null } } } } },
    },
  });
  if (!row) return null;
  const { id, code, accountId, groups, endedAt, setAsideAt, successor, _count } = row;
  const head = row.head || (successor === null && (await leavesHead(db, roundId, seatId)));
  return {
    ...{ id, code, accountId, groups, head, ended: endedAt !== null, setAside: setAsideAt !== null },
    ...{ replaced: successor !== null, signed: _count.sheets },
  };
}

/**
 * Ends a seat: its juror scores no more and is head no more; signed sheets stand. Invitations to take it over that are
 * still open are withdrawn. The round must be locked.
 */
export async function endSeat(tx: Connection, roundId: string, seatId: string, at: Date): Promise<void> {
  const { line, endedAt } = await tx.jurorSeat.findUniqueOrThrow({ where: { id: seatId, roundId } });
  await tx.jurorSeat.update({
    where: { id: seatId, roundId },
    data: { endedAt: endedAt ?? at, head: false, line: line ?? seatId },
  });
  await tx.invitation.updateMany({
    where: {
      ...{ roundId, acceptedAt: null, withdrawnAt: null },
      seat: { path: ['replaces'], equals: seatId },
    },
    data: { withdrawnAt: at },
  });
}

/** Lets the account's new seat take over from one that has ended: its place in the line, and its assigned entries. */
export async function takeOver(
  tx: Connection,
  roundId: string,
  from: string,
  accountId: string,
): Promise<void> {
  const { line } = await tx.jurorSeat.findUniqueOrThrow({ where: { id: from, roundId } });
  const { id } = await tx.jurorSeat.update({
    where: { roundId_accountId: { roundId, accountId } },
    data: { line, replacesId: from },
  });
  await tx.$executeRaw`
    INSERT INTO "JurorAssignment" ("roundId", "seatId", "entryId")
    SELECT "roundId", ${id}, "entryId" FROM "JurorAssignment" WHERE "roundId" = ${roundId} AND "seatId" = ${from}`;
}

/** Sets all sheets of a seat aside; false where they are already, or its juror is still on the panel. */
export async function setSeatAside(
  tx: Connection,
  roundId: string,
  seatId: string,
  at: Date,
): Promise<boolean> {
  const set = await tx.jurorSeat.updateMany({
    where: { id: seatId, roundId, endedAt: { not: null }, setAsideAt: null },
    data: { setAsideAt: at },
  });
  return set.count === 1;
}
