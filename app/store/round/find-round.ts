import type { CodeSet, ProvinceKey, Region } from '~/domain/province';
import {
  type Calendar,
  calendarAfter,
  completeRules,
  type Level,
  type Phase,
  phaseAt,
  type RoundAct,
  type RoundRules,
} from '~/domain/round';
import type { Connection } from '../database';
import { clockOf } from './clock-of';
import { actSelection } from './round-acts';

/** A round with what decides its phase. Instants are ISO 8601 in UTC. */
export type RoundState = {
  id: string;
  code: string;
  editionId: string;
  level: Level;
  year: number;
  region: Region | null;
  name: string;
  nameEn: string;
  codeSet: CodeSet;
  host: ProvinceKey;
  /** The calendar as it was set. */
  announced: Calendar;
  /** The calendar after the extensions of the whole round; a province's own is `calendarOf`. */
  calendar: Calendar;
  acts: RoundAct[];
  rules: RoundRules;
  disclosure: 'LIST' | 'SCORES' | 'BUNDLE';
  demo: boolean;
  past: boolean;
  /** The pass in which jurors score: 2 once the second is opened. */
  pass: 1 | 2;
  /** Whether jurors score assigned entries instead of all of their groups. */
  assignsEntries: boolean;
};

/** What `asRoundState` needs from the table. */
export const roundSelection = {
  edition: { select: { level: true, year: true } },
  acts: { select: actSelection, orderBy: { at: 'asc' } },
} as const;

type Row = NonNullable<Awaited<ReturnType<typeof rowOf>>>;

const rowOf = (db: Connection, code: string) =>
  db.round.findUnique({ where: { code }, include: roundSelection });

/** Maps a row of the table to the round's state. */
export function asRoundState(row: Row): RoundState {
  return {
    id: row.id,
    code: row.code,
    editionId: row.editionId,
    level: row.edition.level as Level,
    year: row.edition.year,
    region: row.region as Region | null,
    name: row.name,
    nameEn: row.nameEn,
    codeSet: row.codeSet as CodeSet,
    host: { codeSet: row.hostCodeSet as CodeSet, code: row.hostCode },
    ...clockOf(row),
    rules: completeRules(row.rules as Partial<RoundRules>),
    disclosure: row.disclosure as RoundState['disclosure'],
    demo: row.demo,
    past: row.past !== null,
    pass: row.pass as 1 | 2,
    assignsEntries: row.assignsEntries,
  };
}

/** Finds a round by its code. */
export async function findRound(db: Connection, code: string): Promise<RoundState | null> {
  const row = await rowOf(db, code);
  return row ? asRoundState(row) : null;
}

/** All rounds, newest year first, then by code. */
export async function listRounds(db: Connection): Promise<RoundState[]> {
  const rows = await db.round.findMany({
    include: roundSelection,
    orderBy: [{ edition: { year: 'desc' } }, { code: 'asc' }],
  });
  return rows.map(asRoundState);
}

/** What decides a loaded round's phase. */
export type Timed = Pick<RoundState, 'calendar' | 'acts'>;

/** The phase of a loaded round at an instant, for the whole round or for whoever stands for these provinces. */
export function phaseOf(round: Timed, now: Date, ...provinces: readonly ProvinceKey[]): Phase {
  return phaseAt(round.calendar, round.acts, now.toISOString(), ...provinces);
}

/** The calendar that holds for these provinces. */
export function calendarOf(round: Timed, ...provinces: readonly ProvinceKey[]): Calendar {
  return calendarAfter(round.calendar, round.acts, ...provinces);
}
