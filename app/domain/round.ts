import type { Region } from './province';

/** The level of an edition: regional rounds in even years, one national round in odd years. */
export type Level = 'REGIONAL' | 'NATIONAL';

export type ProductGroup = 1 | 2 | 3 | 4;

export const productGroups: readonly ProductGroup[] = [1, 2, 3, 4];

/** Rules of a round: everything no source fixes is a setting. Points in hundredths, shares as "a/b". */
export type RoundRules = {
  passes: 1 | 2;
  aggregate: { method: 'mean' | 'median' } | { method: 'trimmed-mean'; trim: number };
  minimumSheets: number;
  threshold: { points: number; comparison: '>=' | '>' };
  tieBreak: string[];
  council: {
    quorum: string;
    majority: { share: string; comparison: '>=' | '>'; base: 'present' | 'members' | 'valid' };
    voting: 'open' | 'secret';
  };
  barOwnProvince: boolean;
  barOwnProducer: boolean;
  certificate: { years: number; firstYearCounts: boolean };
};

/**
 * What a new round starts from: mean of the totals, 70 or more (Thông tư 26/2014/TT-BCT, amended), two thirds present,
 * more than half of those present in favour.
 */
export const usualRules: RoundRules = {
  passes: 1,
  aggregate: { method: 'mean' },
  minimumSheets: 3,
  threshold: { points: 7000, comparison: '>=' },
  tieBreak: ['criterion:1', 'criterion:2', 'median', 'lowest-sheet'],
  council: { quorum: '2/3', majority: { share: '1/2', comparison: '>', base: 'present' }, voting: 'open' },
  barOwnProvince: false,
  barOwnProducer: false,
  certificate: { years: 4, firstYearCounts: true },
};

/** Rules as stored, with those that a round opened before them lacks: they are off. */
export function storedRules(stored: unknown): RoundRules {
  const later: Pick<RoundRules, 'barOwnProducer'> = { barOwnProducer: false };
  return { ...later, ...(stored as Omit<RoundRules, keyof typeof later>) };
}

/** Announced instants of a round, ISO 8601 in UTC. Registration and forwarding are opened and ended by the clock. */
export type Calendar = {
  registrationOpensAt: string;
  registrationClosesAt: string;
  forwardingClosesAt: string;
  scoringClosesAt: string;
};

/** A recorded act of a round. EXTENDED moves a deadline of the calendar and is folded by `calendarAfter`. */
export type RoundAct = {
  kind: 'SCORING_OPENED' | 'SCORING_CLOSED' | 'MEETING_OPENED' | 'MEETING_CLOSED' | 'PUBLISHED';
  at: string;
};

export const phases = [
  'PLANNED',
  'REGISTRATION',
  'FORWARDING',
  'INTAKE',
  'SCORING',
  'SCORED',
  'MEETING',
  'DECIDED',
  'PUBLISHED',
] as const;

export type Phase = (typeof phases)[number];

/**
 * The phase of a round at an instant; exactly one holds. Recorded acts go before the clock: what has been opened or
 * ended by an act stays so whatever the calendar says. An instant equal to an end is already past it.
 */
export function phaseAt(calendar: Calendar, acts: readonly RoundAct[], now: string): Phase {
  const done = new Set(acts.filter((act) => Date.parse(act.at) <= Date.parse(now)).map((act) => act.kind));
  if (done.has('PUBLISHED')) return 'PUBLISHED';
  if (done.has('MEETING_CLOSED')) return 'DECIDED';
  if (done.has('MEETING_OPENED')) return 'MEETING';
  if (done.has('SCORING_CLOSED')) return 'SCORED';
  if (done.has('SCORING_OPENED')) return 'SCORING';
  const before = (end: string) => Date.parse(now) < Date.parse(end);
  if (before(calendar.registrationOpensAt)) return 'PLANNED';
  if (before(calendar.registrationClosesAt)) return 'REGISTRATION';
  if (before(calendar.forwardingClosesAt)) return 'FORWARDING';
  return 'INTAKE';
}

/** What each phase allows, as data. */
const allowed = {
  submit: ['REGISTRATION'],
  edit: ['REGISTRATION', 'FORWARDING'],
  resubmit: ['REGISTRATION', 'FORWARDING'],
  forward: ['REGISTRATION', 'FORWARDING'],
  receive: ['REGISTRATION', 'FORWARDING', 'INTAKE', 'SCORING'],
  openScoring: ['REGISTRATION', 'FORWARDING', 'INTAKE'],
  score: ['SCORING'],
  closeScoring: ['SCORING'],
  tally: ['SCORING', 'SCORED', 'MEETING', 'DECIDED', 'PUBLISHED'],
  openMeeting: ['SCORED'],
  vote: ['MEETING'],
  closeMeeting: ['MEETING'],
  publish: ['DECIDED'],
  certify: ['PUBLISHED'],
} as const satisfies Record<string, readonly Phase[]>;

export type RoundStep = keyof typeof allowed;

/** Whether a phase allows a step. */
export function allows(phase: Phase, step: RoundStep): boolean {
  return (allowed[step] as readonly Phase[]).includes(phase);
}

/** The usual code of a round: 2026-BAC, 2026-TRUNG, 2026-NAM, 2027-QG. */
export function roundCode(year: number, region: Region | null): string {
  const part = region === null ? 'QG' : { NORTH: 'BAC', CENTRAL: 'TRUNG', SOUTH: 'NAM' }[region];
  return `${year}-${part}`;
}
