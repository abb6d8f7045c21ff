import type { EntryMove, EntryStatus } from '~/domain/entry';
import { localDay } from '~/domain/local-time';
import { type Refusal, refuse } from '~/domain/refusal';
import { allows, type Phase, type RoundStep } from '~/domain/round';
import { phaseOf, type RoundState } from '~/store/round/find-round';

/** When a producer's moves are in time. */

/** A returned file may come again until forwarding ends; one the support team asked about, as long as it receives. */
function stepOf(status: EntryStatus, move: EntryMove): RoundStep {
  if (move === 'withdraw' || status === 'SUPPLEMENT') return 'receive';
  if (move === 'edit') return 'edit';
  return status === 'RETURNED' ? 'resubmit' : 'submit';
}

/** Whether a move of an entry is in time. Refuses `entry.notOpenYet`, `entry.deadlinePassed`, `round.notInPhase`. */
export function inTime(round: RoundState, status: EntryStatus, move: EntryMove, now: Date): true | Refusal {
  const phase = phaseOf(round, now);
  const step = stepOf(status, move);
  if (allows(phase, step)) return true;
  return step === 'receive'
    ? refuse('round.notInPhase', { phase: `@domain.phase.${phase}` })
    : late(round, phase, step);
}

/** The refusal of what is before the opening or after a deadline. */
export function late(round: RoundState, phase: Phase, step: RoundStep): Refusal {
  const { registrationOpensAt, registrationClosesAt, forwardingClosesAt } = round.calendar;
  if (phase === 'PLANNED') return refuse('entry.notOpenYet', { opens: registrationOpensAt });
  return refuse('entry.deadlinePassed', {
    deadline: step === 'submit' ? registrationClosesAt : forwardingClosesAt,
  });
}

/** The last day of registration, YYYY-MM-DD: a registration that closes at midnight closes on the day before. */
export function closingDay(round: RoundState): string {
  return localDay(new Date(Date.parse(round.calendar.registrationClosesAt) - 1).toISOString());
}
