import type { Calendar, Level, Phase } from '~/domain/round';
import { phaseOf, type RoundState } from '~/store/round/find-round';

/** What pages of producers and provinces show of a round. Instants in ISO 8601. */
export type RoundView = {
  id: string;
  code: string;
  name: string;
  nameEn: string;
  level: Level;
  year: number;
  phase: Phase;
  calendar: Calendar;
  demo: boolean;
  past: boolean;
  now: string;
};

/** A round as it stands at an instant. */
export function viewOf(round: RoundState, now: Date): RoundView {
  const { id, code, name, nameEn, level, year, calendar, demo, past } = round;
  return {
    id,
    code,
    name,
    nameEn,
    level,
    year,
    phase: phaseOf(round, now),
    calendar,
    demo,
    past,
    now: now.toISOString(),
  };
}
