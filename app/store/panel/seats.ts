import type { OfferedSeat } from '~/domain/invitation';
import type { Connection } from '../database';

/** The seats of a round: jurors by product group with one head, council members with one chair. */
type Kind = 'JUROR' | 'COUNCIL';

/** Whether an account has a seat of this kind in a round. */
export async function holdsSeat(
  db: Connection,
  roundId: string,
  accountId: string,
  kind: Kind,
): Promise<boolean> {
  const where = { roundId, accountId };
  const count =
    kind === 'JUROR' ? await db.jurorSeat.count({ where }) : await db.councilSeat.count({ where });
  return count > 0;
}

const next = (letter: string, codes: { code: string }[]) => {
  const last = Math.max(0, ...codes.map(({ code }) => Number(code.slice(1))));
  return `${letter}${String(last + 1).padStart(2, '0')}`;
};

type NewSeat = { id: string; roundId: string; accountId: string; createdAt: Date };

/**
 * Adds a juror with the next code (J01, J02, …). The round must be locked, so that codes come one after the other. A
 * head takes the place of the head before.
 */
export async function addJurorSeat(tx: Connection, seat: NewSeat, offered: OfferedSeat): Promise<string> {
  const { roundId } = seat;
  const { groups, head } = offered;
  if (head) await tx.jurorSeat.updateMany({ where: { roundId }, data: { head: false } });
  const code = next('J', await tx.jurorSeat.findMany({ where: { roundId }, select: { code: true } }));
  await tx.jurorSeat.create({ data: { ...seat, code, groups, head } });
  return code;
}

/** Adds a council member with the next code (M01, M02, …), on the terms of `addJurorSeat`. */
export async function addCouncilSeat(tx: Connection, seat: NewSeat, offered: OfferedSeat): Promise<string> {
  const { roundId } = seat;
  const { chair } = offered;
  if (chair) await tx.councilSeat.updateMany({ where: { roundId }, data: { chair: false } });
  const code = next('M', await tx.councilSeat.findMany({ where: { roundId }, select: { code: true } }));
  await tx.councilSeat.create({ data: { ...seat, code, chair } });
  return code;
}

/** Changes a juror's duties; false where the round has no such seat, or its juror has been replaced. */
export async function saveJurorSeat(
  tx: Connection,
  roundId: string,
  seatId: string,
  duties: { groups: number[]; head: boolean; most: number | null },
): Promise<boolean> {
  if (duties.head) await tx.jurorSeat.updateMany({ where: { roundId }, data: { head: false } });
  const saved = await tx.jurorSeat.updateMany({
    where: { id: seatId, roundId, endedAt: null },
    data: duties,
  });
  return saved.count === 1;
}

/** Makes a council member the chair; false where the round has no such seat. */
export async function saveChair(tx: Connection, roundId: string, seatId: string): Promise<boolean> {
  await tx.councilSeat.updateMany({ where: { roundId }, data: { chair: false } });
  const saved = await tx.councilSeat.updateMany({ where: { id: seatId, roundId }, data: { chair: true } });
  return saved.count === 1;
}

/**
 * Removes a seat that has done nothing yet: `kept` where it holds sheets, recusals or votes, or was part of a replacement,
 * `unknown` where there is none.
 */
export async function removeSeat(
  tx: Connection,
  roundId: string,
  seatId: string,
  kind: Kind,
): Promise<'removed' | 'kept' | 'unknown'> {
  const where = { id: seatId, roundId };
  const idle =
    kind === 'JUROR'
      ? await tx.jurorSeat.deleteMany({
          where: { ...where, line: null, sheets: { none: {} }, recusals: { none: {} } },
        })
      : await tx.councilSeat.deleteMany({ where: { ...where, votes: { none: {} } } });
  if (idle.count === 1) return 'removed';
  const left = kind === 'JUROR' ? await tx.jurorSeat.count({ where }) : await tx.councilSeat.count({ where });
  return left === 1 ? 'kept' : 'unknown';
}
