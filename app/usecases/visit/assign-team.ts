import { localDay } from '~/domain/local-time';
import { barOf } from '~/domain/panel/bars';
import type { Actor } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { type Candidate, moveRefusal, teamRefusal } from '~/domain/visit/visit';
import type { Connection } from '~/store/database';
import type { Visit } from '~/store/visit/find-visit';
import { loadVisitors, type Visitor } from '~/store/visit/load-visitors';
import { saveCancellation, savePlan } from '~/store/visit/save-plan';
import type { World } from '../world';
import { changeVisit } from './change-visit';

export type TeamInput = {
  roundCode: string;
  visitId: string;
  plannedFor: string | null;
  note: string;
  members: string[];
  lead: string;
};

/** Sets who goes to a producer, led by whom, on which day; a new day is none of the past. */
export async function assignTeam(
  world: World,
  actor: Actor,
  input: TeamInput,
): Promise<{ id: string } | Refusal> {
  return changeVisit(world, actor, input, {
    needs: 'visit.plan',
    act: 'visit.assign',
    work: async (tx, { visit, at }) => {
      const wrong = moveRefusal(visit.record.state, 'plan');
      if (wrong) return wrong;
      const { plannedFor, note, lead } = input;
      const past = plannedFor !== null && plannedFor < localDay(at.toISOString());
      if (past && plannedFor !== visit.plannedFor) return refuse('visit.dayPast', {}, 'plannedFor');
      const candidates = await candidatesFor(tx, visit);
      const members = [...new Set(input.members)];
      const refusal = teamRefusal({ members, lead }, candidates);
      if (refusal) return refusal;
      const capacities = new Map(candidates.map(({ accountId, capacity }) => [accountId, capacity]));
      const rows = members.map((accountId) => ({
        ...{ accountId, lead: accountId === lead },
        capacity: capacities.get(accountId) ?? 'SECRETARIAT',
      }));
      await savePlan(tx, visit.id, { plannedFor, note, members: rows });
      return { answer: { id: visit.id }, facts: { members, lead, plannedFor } };
    },
  });
}

/** Cancels a visit with its reason. */
export async function cancelVisit(
  world: World,
  actor: Actor,
  input: { roundCode: string; visitId: string; reason: string },
): Promise<{ id: string } | Refusal> {
  return changeVisit(world, actor, input, {
    needs: 'visit.plan',
    act: 'visit.cancel',
    work: async (tx, { visit, at }) => {
      const wrong = moveRefusal(visit.record.state, 'cancel');
      if (wrong) return wrong;
      await saveCancellation(tx, visit.id, { at, reason: input.reason });
      return { answer: { id: visit.id }, facts: { reason: input.reason } };
    },
  });
}

/** Everybody whom the team of a visit may have, with what keeps one from it. */
export async function candidatesFor(
  db: Connection,
  visit: Visit,
): Promise<(Candidate & { name: string; seat: string | null })[]> {
  const visitors = await loadVisitors(db, visit.roundId);
  return visitors.map((visitor) => ({
    ...{ accountId: visitor.accountId, capacity: visitor.capacity, name: visitor.name, seat: visitor.seat },
    against: against(visitor, visit),
  }));
}

/** Recusals and bars are a juror's; the support team judges nothing. */
function against({ capacity, recused, own }: Visitor, { entries }: Visit): Candidate['against'] {
  if (capacity === 'SECRETARIAT') return null;
  if (entries.some(({ entryId }) => recused.includes(entryId))) return 'RECUSED';
  return entries.map((entry) => barOf(own, entry, entry.rules)).find((bar) => bar !== null) ?? null;
}
