import { standingOf } from '~/domain/board';
import { mayRemind } from '~/domain/reminder';
import type { Connection } from '~/store/database';
import { loadJurorProgress } from '~/store/progress/load-progress';
import { lastReminders } from '~/store/reminder/mark-reminded';

/** A juror with unsigned sheets, and whether a letter may reach him now. */
export type Remindable = {
  seatId: string;
  code: string;
  name: string;
  due: number;
  signed: number;
  left: number;
  remindedAt: string | null;
  now: boolean;
};

/** The jurors of a round who have sheets left to sign, by code. */
export async function jurorsToRemind(db: Connection, roundId: string, now: string): Promise<Remindable[]> {
  const jurors = await loadJurorProgress(db, roundId);
  const reminded = await lastReminders(db, roundId);
  return jurors
    .map((juror) => ({ ...juror, ...standingOf(juror), remindedAt: reminded.get(juror.seatId) ?? null }))
    .filter(({ left, ended }) => left > 0 && !ended)
    .map(({ seatId, code, name, due, signed, left, ended, remindedAt }) => ({
      ...{ seatId, code, name, due, signed, left, remindedAt },
      now: mayRemind({ left, ended, remindedAt }, now),
    }));
}
