import { type Calendar, calendarAfter, type RoundAct } from '~/domain/round';
import { type ActRow, asAct } from './round-acts';

/** What decides the phase of a round, as the table holds it: its announced instants and its acts. */
export type ClockColumns = Record<keyof Calendar, Date> & { acts: ActRow[] };

/** The calendar as it was announced and as it is after extensions of the whole round. */
export function clockOf(row: ClockColumns): { announced: Calendar; calendar: Calendar; acts: RoundAct[] } {
  const acts = row.acts.map(asAct);
  const announced = {
    registrationOpensAt: row.registrationOpensAt.toISOString(),
    registrationClosesAt: row.registrationClosesAt.toISOString(),
    forwardingClosesAt: row.forwardingClosesAt.toISOString(),
    scoringClosesAt: row.scoringClosesAt.toISOString(),
  };
  return { announced, calendar: calendarAfter(announced, acts), acts };
}
