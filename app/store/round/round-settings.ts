import type { ProvinceKey } from '~/domain/province';
import type { Calendar, RoundRules } from '~/domain/round';
import type { Connection } from '../database';
import { calendarColumns } from './create-rounds';
import { asRoundState, type RoundState, roundSelection } from './find-round';

/** Finds a round by its id. */
export async function findRoundById(db: Connection, roundId: string): Promise<RoundState | null> {
  const row = await db.round.findUnique({ where: { id: roundId }, include: roundSelection });
  return row ? asRoundState(row) : null;
}

/** What an organiser may set of a round; what is left out stays. */
export type RoundSettings = {
  name?: string;
  nameEn?: string;
  host?: ProvinceKey;
  disclosure?: RoundState['disclosure'];
  calendar?: Calendar;
  rules?: RoundRules;
};

/** Saves settings of a round. */
export async function saveRoundSettings(
  tx: Connection,
  roundId: string,
  settings: RoundSettings,
): Promise<void> {
  const { host, calendar, ...rest } = settings;
  const hosted = host ? { hostCodeSet: host.codeSet, hostCode: host.code } : {};
  await tx.round.update({
    where: { id: roundId },
    data: { ...rest, ...hosted, ...(calendar ? calendarColumns(calendar) : {}) },
  });
}
