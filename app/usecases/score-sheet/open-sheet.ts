import { barOf, ownOf } from '~/domain/panel/bars';
import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { allows, phaseAt } from '~/domain/round';
import type { SheetFacts } from '~/store/sheet/load-sheet-facts';

/** A sheet that its juror may look at: seat, entry and the rubric in force are there. */
export type OpenSheet = SheetFacts & {
  [Part in 'seat' | 'entry' | 'rubric']: NonNullable<SheetFacts[Part]>;
};

/**
 * Whether this person may open the sheet of an entry: an own seat in the round, an eligible entry of the seat's groups
 * that it is to score in the pass the round is in (else
 * `sheet.notInPass`), no recusal, no bar, and an approved rubric. The entry of another group is refused as
 * `sheet.notInPanel`, one that is not assigned to the seat as `sheet.notAssigned`, whatever does not exist in the round
 * as `notFound`. So no sheet comes into being that the panel has not foreseen.
 */
export function openSheet(actor: Actor, facts: SheetFacts | null): OpenSheet | Refusal {
  if (!facts) return refuse('notFound');
  const { seat, entry, rubric, rules } = facts;
  if (!seat || !may(actor, 'sheet.score', { seatId: seat.id })) return refuse('notAllowed');
  if (!entry) return refuse('notFound');
  if (!seat.groups.includes(entry.group)) return refuse('sheet.notInPanel');
  if (entry.status !== 'ELIGIBLE') return refuse('notFound');
  if (facts.recused) return refuse('sheet.recused');
  if (!facts.inPass) return refuse('sheet.notInPass');
  if (!facts.assigned) return refuse('sheet.notAssigned');
  const bar = barOf(ownOf(actor.posts), entry, rules);
  if (bar) return refuse(bar === 'OWN_PRODUCER' ? 'sheet.ownProducer' : 'sheet.barred');
  if (!rubric) return refuse('rubric.notApproved', { groups: entry.group });
  return { ...facts, seat, entry, rubric };
}

/** Refuses where the round is not in scoring: nothing is marked or signed before it opens or after it closes. */
export function refuseOutsideScoring(facts: SheetFacts, now: Date): Refusal | undefined {
  const phase = phaseAt(facts.calendar, facts.acts, now.toISOString());
  return allows(phase, 'score') ? undefined : refuse('round.notInPhase', { phase: `@domain.phase.${phase}` });
}
