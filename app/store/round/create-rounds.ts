import type { EditionRound } from '~/domain/edition';
import type { CodeSet, ProvinceKey } from '~/domain/province';
import type { Calendar, RoundRules } from '~/domain/round';
import type { Connection } from '../database';

export type NewRound = EditionRound & {
  id: string;
  editionId: string;
  codeSet: CodeSet;
  host: ProvinceKey;
  calendar: Calendar;
  rules: RoundRules;
  provinces: { code: string; name: string }[];
  demo: boolean;
  createdAt: Date;
};

/** The calendar as columns. */
export function calendarColumns(calendar: Calendar) {
  return {
    registrationOpensAt: new Date(calendar.registrationOpensAt),
    registrationClosesAt: new Date(calendar.registrationClosesAt),
    forwardingClosesAt: new Date(calendar.forwardingClosesAt),
    scoringClosesAt: new Date(calendar.scoringClosesAt),
  };
}

/** Creates a round with its provinces; false where the code is taken. */
export async function createRound(tx: Connection, round: NewRound): Promise<boolean> {
  const { host, calendar, provinces, ...rest } = round;
  const hosted = { hostCodeSet: host.codeSet, hostCode: host.code };
  const row = { ...rest, ...hosted, ...calendarColumns(calendar) };
  const created = await tx.round.createMany({ data: [row], skipDuplicates: true });
  if (created.count === 0) return false;
  const { id: roundId, codeSet } = round;
  await tx.roundProvince.createMany({
    data: provinces.map((province) => ({ roundId, codeSet, ...province })),
  });
  return true;
}
