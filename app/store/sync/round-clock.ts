import type { Calendar, RoundAct } from '~/domain/round';
import { Prisma } from '../generated/client';
import { type ClockColumns, clockOf } from '../round/clock-of';

/** What decides the phase of a round, as one query reads it beside other things. */
export type RoundClock = { roundId: string; roundCode: string; calendar: Calendar; acts: RoundAct[] };

export type RoundClockRow = { roundId: string; roundCode: string } & ClockColumns;

/** The columns of a round's clock, on the alias r (Round). */
export const selectRoundClock = Prisma.sql`r.id AS "roundId", r.code AS "roundCode", r."registrationOpensAt",
  r."registrationClosesAt", r."forwardingClosesAt", r."scoringClosesAt",
  (SELECT coalesce(json_agg(a), '[]') FROM "RoundAct" a WHERE a."roundId" = r.id) AS acts`;

/** Maps the columns to the clock; the calendar is the one after extensions of the whole round. */
export function roundClockOf({ roundId, roundCode, ...columns }: RoundClockRow): RoundClock {
  const { calendar, acts } = clockOf(columns);
  return { roundId, roundCode, calendar, acts };
}
