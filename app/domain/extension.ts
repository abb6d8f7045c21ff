import type { ProvinceKey } from './province';
import { type Refusal, refuse } from './refusal';
import {
  type Calendar,
  calendarAfter,
  type Deadline,
  deadlines,
  type Extension,
  extendsFor,
  type Phase,
  phaseAt,
  type RoundAct,
} from './round';
import { everyCalendarInOrder } from './round-settings';

/**
 * More time for a round (gia hạn): who may still be given it, and which extension is the one that holds. No law fixes
 * how a round is extended; each extension rests on a notice of the organiser.
 */
const extendable: Record<Deadline, readonly Phase[]> = {
  registrationClosesAt: ['REGISTRATION', 'FORWARDING', 'INTAKE'],
  forwardingClosesAt: ['REGISTRATION', 'FORWARDING', 'INTAKE'],
  scoringClosesAt: ['REGISTRATION', 'FORWARDING', 'INTAKE', 'SCORING'],
};

/** The deadlines that may still be extended in a phase: none of the entries once scoring has been opened. */
export function extendableIn(phase: Phase): Deadline[] {
  return deadlines.filter((deadline) => extendable[deadline].includes(phase));
}

/**
 * Refuses an extension that cannot be given at the instant of its recording (`at`): past its phase
 * (`round.notInPhase`); of scoring, which ends for all at once, to one province (`round.extensionScope`); to a moment
 * that is past (`round.extensionPast`) or not after the deadline in force for its scope (`round.extensionShortens`); or
 * one after which the deadlines no longer follow each other (`round.calendarOrder`). A deadline that has passed may be
 * extended.
 */
export function extensionRefusal(
  calendar: Calendar,
  acts: readonly RoundAct[],
  extension: Extension,
): Refusal | undefined {
  const { deadline, province, until, at } = extension;
  const phase = phaseAt(calendar, acts, at);
  if (!extendable[deadline].includes(phase))
    return refuse('round.notInPhase', { phase: `@domain.phase.${phase}` });
  if (province && deadline === 'scoringClosesAt') return refuse('round.extensionScope', {}, 'province');
  if (Date.parse(until) <= Date.parse(at)) return refuse('round.extensionPast', {}, 'until');
  const held = calendarAfter(calendar, acts, ...(province ? [province] : []))[deadline];
  if (Date.parse(until) <= Date.parse(held))
    return refuse('round.extensionShortens', { deadline: held }, 'until');
  return everyCalendarInOrder(calendar, [...acts, extension])
    ? undefined
    : refuse('round.calendarOrder', {}, 'until');
}

/** For each deadline the extension that holds for these provinces, the one that gives the most time, if there is any. */
export function extensionsInForce(
  calendar: Calendar,
  acts: readonly RoundAct[],
  ...provinces: readonly ProvinceKey[]
): Extension[] {
  const own = acts.filter((act) => extendsFor(act, provinces));
  const moved = calendarAfter(calendar, acts, ...provinces);
  return deadlines.flatMap((deadline) => {
    const holding = own.find((act) => act.deadline === deadline && act.until === moved[deadline]);
    return holding ? [holding] : [];
  });
}
