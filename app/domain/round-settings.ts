import { type Refusal, refuse } from './refusal';
import { type Calendar, calendarAfter, type Phase, type RoundAct, type RoundRules } from './round';

/**
 * What an organiser sets of a round, and until when: nothing that decides a result may change once scoring has been
 * opened, and the calendar follows its own order. Sheets are set aside before the council meets: afterwards a ballot could
 * stand on a score that is no longer there.
 */
const untilScoring: readonly Phase[] = ['PLANNED', 'REGISTRATION', 'FORWARDING', 'INTAKE'];
const untilScored: readonly Phase[] = [...untilScoring, 'SCORING'];
const untilMeeting: readonly Phase[] = [...untilScored, 'SCORED'];

const settable = {
  calendar: untilScored,
  provinces: untilScoring,
  quotas: untilScoring,
  rules: untilScoring,
  rubric: untilScoring,
  jury: untilScored,
  council: untilMeeting,
  sheets: ['SCORING', 'SCORED'] as readonly Phase[],
  profile: [...untilMeeting, 'MEETING', 'DECIDED'] as readonly Phase[],
} satisfies Record<string, readonly Phase[]>;

export type Setting = keyof typeof settable;

/** Whether a setting may still change in a phase. */
export function maySet(setting: Setting, phase: Phase): boolean {
  return settable[setting].includes(phase);
}

/** Refuses `round.notInPhase` where a setting is fixed. */
export function settingRefusal(setting: Setting, phase: Phase): Refusal | undefined {
  return maySet(setting, phase) ? undefined : refuse('round.notInPhase', { phase: `@domain.phase.${phase}` });
}

/** Refuses to give or offer a seat of the jury or the council once the phase has fixed who sits there. */
export function seatRefusal(role: 'JUROR' | 'COUNCIL', phase: Phase): Refusal | undefined {
  return settingRefusal(role === 'JUROR' ? 'jury' : 'council', phase);
}

/** Whether the instants of a calendar follow each other; forwarding may end with registration, not before. */
export function inOrder(calendar: Calendar): boolean {
  const { registrationOpensAt, registrationClosesAt, forwardingClosesAt, scoringClosesAt } = calendar;
  const [opens, closes, forwarded, scored] = [
    registrationOpensAt,
    registrationClosesAt,
    forwardingClosesAt,
    scoringClosesAt,
  ].map((instant) => Date.parse(instant)) as [number, number, number, number];
  return opens < closes && closes <= forwarded && forwarded < scored;
}

/** Whether a calendar is in order, and stays so for the whole round and for every province that has an extension. */
export function everyCalendarInOrder(calendar: Calendar, acts: readonly RoundAct[]): boolean {
  const scopes = acts.flatMap((act) => (act.kind === 'EXTENDED' && act.province ? [[act.province]] : []));
  const moved = [[], ...scopes].map((provinces) => calendarAfter(calendar, acts, ...provinces));
  return [calendar, ...moved].every(inOrder);
}

const share = /^(\d{1,3})\/([1-9]\d{0,2})$/;

/** Whether a text is a share "a/b" of at most 1. */
export function isShare(text: string): boolean {
  const match = share.exec(text);
  return match !== null && Number(match[1]) <= Number(match[2]);
}

/** Names of the rules that cannot hold, for the fields of their form; empty when all can. */
export function ruleFaults(rules: RoundRules): string[] {
  const { aggregate, minimumSheets, threshold, council, certificate } = rules;
  const trim = aggregate.method === 'trimmed-mean' ? aggregate.trim : 0;
  const beyond = rules.remarksBeyond ?? 1;
  const faults: [string, boolean][] = [
    ['minimumSheets', !Number.isInteger(minimumSheets) || minimumSheets < 1 || minimumSheets > 99],
    ['trim', aggregate.method === 'trimmed-mean' && !(Number.isInteger(trim) && trim >= 1 && trim <= 10)],
    ['threshold', !Number.isInteger(threshold.points) || threshold.points < 0 || threshold.points > 10_000],
    ['quorum', !isShare(council.quorum)],
    ['majority', !isShare(council.majority.share)],
    ['years', !Number.isInteger(certificate.years) || certificate.years < 1 || certificate.years > 20],
    ['remarksBeyond', !Number.isInteger(beyond) || beyond < 1 || beyond > 100],
    ['tieBreak', new Set(rules.tieBreak).size !== rules.tieBreak.length],
  ];
  return faults.filter(([, wrong]) => wrong).map(([name]) => name);
}
