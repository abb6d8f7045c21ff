import { type ProvinceKey, type Region, sameProvince } from './province';

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
  /** The day by which a dossier on paper counts: of its receipt, or of its postmark. */
  paperDossier: 'receipt' | 'postmark';
  /** An entry into which others are merged once scoring is open keeps its own sheets, or is scored anew. */
  mergedSet: 'keep' | 'anew';
  /** Every juror has an order of entries of his own; else all go by code. */
  shuffleEntries: boolean;
  /** A mark this many percent of the criterion's maximum away from what is expected needs remarks; null asks for none. */
  remarksBeyond: number | null;
  /** In the second pass a juror sees the total that he himself gave in the first. */
  showFirstPass: boolean;
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
  paperDossier: 'receipt',
  mergedSet: 'keep',
  shuffleEntries: true,
  remarksBeyond: null,
  showFirstPass: false,
};

/** The rules of a stored round: a rule that it does not name is the usual one. */
export function completeRules(stored: Partial<RoundRules>): RoundRules {
  return { ...usualRules, ...stored };
}

/** Announced instants of a round, ISO 8601 in UTC. Registration and forwarding are opened and ended by the clock. */
export type Calendar = {
  registrationOpensAt: string;
  registrationClosesAt: string;
  forwardingClosesAt: string;
  scoringClosesAt: string;
};

/** The announced ends that an extension can move. */
export const deadlines = ['registrationClosesAt', 'forwardingClosesAt', 'scoringClosesAt'] as const;

export type Deadline = (typeof deadlines)[number];

/** A recorded act that ends or opens a phase. */
export type PhaseAct = {
  kind:
    | 'SCORING_OPENED'
    | 'SECOND_PASS_OPENED'
    | 'SCORING_CLOSED'
    | 'MEETING_OPENED'
    | 'MEETING_CLOSED'
    | 'PUBLISHED';
  at: string;
};

/**
 * A recorded act that gives more time: the deadline becomes `until`, for one province or, where that is null, for the
 * whole round. It rests on a notice with a number and a date (YYYY-MM-DD).
 */
export type Extension = {
  kind: 'EXTENDED';
  at: string;
  deadline: Deadline;
  province: ProvinceKey | null;
  until: string;
  reason: string;
  notice: { number: string; date: string };
};

/** A recorded act of a round. Acts move its phase; extensions move the calendar (`calendarAfter`). */
export type RoundAct = PhaseAct | Extension;

/** Whether an act is an extension that holds for the whole round or for one of these provinces. */
export function extendsFor(act: RoundAct, provinces: readonly ProvinceKey[]): act is Extension {
  if (act.kind !== 'EXTENDED') return false;
  const { province } = act;
  return province === null || provinces.some((own) => sameProvince(own, province));
}

const later = (a: string, b: string) => (Date.parse(a) < Date.parse(b) ? b : a);

/**
 * The calendar as extensions have moved it: for the whole round, or for whoever stands for these provinces. An extension
 * only ever gives time, so the latest moment holds whatever the order of recording. Forwarding never ends before
 * registration: it moves along where registration is extended past it.
 */
export function calendarAfter(
  calendar: Calendar,
  acts: readonly RoundAct[],
  ...provinces: readonly ProvinceKey[]
): Calendar {
  const moved = { ...calendar };
  for (const act of acts) {
    if (extendsFor(act, provinces)) moved[act.deadline] = later(moved[act.deadline], act.until);
  }
  return { ...moved, forwardingClosesAt: later(moved.forwardingClosesAt, moved.registrationClosesAt) };
}

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
 * The phase of a round at an instant, for the whole round or for whoever stands for these provinces; exactly one holds.
 * Recorded acts go before the clock: what has been opened or ended by an act stays so whatever the calendar says. An
 * instant equal to an end is already past it. Acts recorded later than the instant are not known at it.
 */
export function phaseAt(
  calendar: Calendar,
  acts: readonly RoundAct[],
  now: string,
  ...provinces: readonly ProvinceKey[]
): Phase {
  const known = acts.filter((act) => Date.parse(act.at) <= Date.parse(now));
  const done = new Set(known.map((act) => act.kind));
  if (done.has('PUBLISHED')) return 'PUBLISHED';
  if (done.has('MEETING_CLOSED')) return 'DECIDED';
  if (done.has('MEETING_OPENED')) return 'MEETING';
  if (done.has('SCORING_CLOSED')) return 'SCORED';
  if (done.has('SCORING_OPENED')) return 'SCORING';
  const ends = calendarAfter(calendar, known, ...provinces);
  const before = (end: string) => Date.parse(now) < Date.parse(end);
  if (before(ends.registrationOpensAt)) return 'PLANNED';
  if (before(ends.registrationClosesAt)) return 'REGISTRATION';
  if (before(ends.forwardingClosesAt)) return 'FORWARDING';
  return 'INTAKE';
}

/** What each phase allows, as data. */
const allowed = {
  submit: ['REGISTRATION'],
  edit: ['REGISTRATION', 'FORWARDING'],
  resubmit: ['REGISTRATION', 'FORWARDING'],
  forward: ['REGISTRATION', 'FORWARDING'],
  paper: ['REGISTRATION', 'FORWARDING', 'INTAKE'],
  receive: ['REGISTRATION', 'FORWARDING', 'INTAKE', 'SCORING'],
  merge: ['REGISTRATION', 'FORWARDING', 'INTAKE', 'SCORING', 'SCORED'],
  split: ['REGISTRATION', 'FORWARDING', 'INTAKE', 'SCORING'],
  openScoring: ['REGISTRATION', 'FORWARDING', 'INTAKE'],
  score: ['SCORING'],
  visit: ['INTAKE', 'SCORING', 'SCORED'],
  openSecondPass: ['SCORING'],
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
