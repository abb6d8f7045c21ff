import { extensionsInForce } from '~/domain/extension';
import type { ProvinceKey } from '~/domain/province';
import type { Calendar, Extension, Level, Phase } from '~/domain/round';
import { calendarOf, phaseOf, type RoundState } from '~/store/round/find-round';

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
  /** The extensions that hold, with their notices. */
  extensions: Extension[];
  demo: boolean;
  past: boolean;
  now: string;
};

/** A round as it stands at an instant for whoever stands for these provinces. */
export function viewOf(round: RoundState, now: Date, ...provinces: readonly ProvinceKey[]): RoundView {
  const { id, code, name, nameEn, level, year, demo, past } = round;
  return {
    id,
    code,
    name,
    nameEn,
    level,
    year,
    phase: phaseOf(round, now, ...provinces),
    calendar: calendarOf(round, ...provinces),
    extensions: extensionsInForce(round.announced, round.acts, ...provinces),
    demo,
    past,
    now: now.toISOString(),
  };
}
