import type { EntryMove, EntryStatus } from '~/domain/entry';
import { lastDay, paperInTime } from '~/domain/paper-dossier';
import type { ProvinceKey } from '~/domain/province';
import { type Refusal, refuse } from '~/domain/refusal';
import { allows, type Phase, type RoundStep } from '~/domain/round';
import type { EntryFile } from '~/store/entry/find-entry';
import { calendarOf, phaseOf, type RoundState } from '~/store/round/find-round';

/** When moves of an entry are in time by the calendar of its province. */

/** A returned file may come again until forwarding ends; one the support team asked about, as long as it receives. */
function stepOf(status: EntryStatus, move: EntryMove): RoundStep {
  if (move === 'withdraw' || status === 'SUPPLEMENT') return 'receive';
  if (move === 'edit') return 'edit';
  if (move === 'forward' || move === 'sendBack') return 'forward';
  return status === 'RETURNED' ? 'resubmit' : 'submit';
}

type Standing = Pick<EntryFile, 'status' | 'province' | 'paper'>;

/**
 * Whether a move of an entry is in time. One whose dossier came on paper in time may still be written, sent and
 * forwarded as long as the round records such dossiers. Refuses `entry.notOpenYet`, `entry.deadlinePassed`,
 * `entry.forwardingClosed`, `round.notInPhase`.
 */
export function inTime(round: RoundState, entry: Standing, move: EntryMove, now: Date): true | Refusal {
  const { status, province } = entry;
  const phase = phaseOf(round, now, province);
  const step = stepOf(status, move);
  if (allows(phase, step) || (cameOnPaper(round, entry) && allows(phase, 'paper'))) return true;
  return step === 'receive'
    ? refuse('round.notInPhase', { phase: `@domain.phase.${phase}` })
    : late(round, province, phase, step);
}

/** Whether an entry rests on a dossier on paper that was handed in in time. */
function cameOnPaper(round: RoundState, { paper, province }: Standing): boolean {
  return paper !== null && paperInTime(round.rules.paperDossier, paper, calendarOf(round, province));
}

/** The refusal of what is before the opening or after a deadline of the province. */
export function late(round: RoundState, province: ProvinceKey, phase: Phase, step: RoundStep): Refusal {
  const { registrationOpensAt, registrationClosesAt, forwardingClosesAt } = calendarOf(round, province);
  if (step === 'forward') return refuse('entry.forwardingClosed', { deadline: forwardingClosesAt });
  if (phase === 'PLANNED') return refuse('entry.notOpenYet', { opens: registrationOpensAt });
  return refuse('entry.deadlinePassed', {
    deadline: step === 'submit' ? registrationClosesAt : forwardingClosesAt,
  });
}

/**
 * The day on which papers must be in force, YYYY-MM-DD: the last day of registration as it was announced. An extension
 * gives time; it does not let a certificate run out that was good before.
 */
export function closingDay(round: RoundState): string {
  return lastDay(round.announced);
}
