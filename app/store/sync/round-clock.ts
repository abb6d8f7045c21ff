import { type Calendar, calendarAfter, type RoundAct } from '~/domain/round';
import { Prisma } from '../generated/client';
import { type ActRow, asAct } from '../round/round-acts';

/** What decides the phase of a round, as one query reads it beside other things. */
export type RoundClock = { roundId: string; roundCode: string; calendar: Calendar; acts: RoundAct[] };

export type RoundClockRow = {
  roundId: string;
  roundCode: string;
  opens: Date;
  closes: Date;
  forwarding: Date;
  scoring: Date;
  acts: ActRow[];
};

/** The columns of a round's clock, on the alias r (Round). */
export const selectRoundClock = Prisma.sql`r.id AS "roundId", r.code AS "roundCode", r."registrationOpensAt" AS opens,
  r."registrationClosesAt" AS closes, r."forwardingClosesAt" AS forwarding, r."scoringClosesAt" AS scoring,
  (SELECT coalesce(json_agg(a), '[]') FROM "RoundAct" a WHERE a."roundId" = r.id) AS acts`;

/** Maps the columns to the clock; the calendar is the one after extensions of the whole round. */
export function roundClockOf(row: RoundClockRow): RoundClock {
  const acts = row.acts.map(asAct);
  const announced = {
    registrationOpensAt: row.opens.toISOString(),
    registrationClosesAt: row.closes.toISOString(),
    forwardingClosesAt: row.forwarding.toISOString(),
    scoringClosesAt: row.scoring.toISOString(),
  };
  return { roundId: row.roundId, roundCode: row.roundCode, calendar: calendarAfter(announced, acts), acts };
}
