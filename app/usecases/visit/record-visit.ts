import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, type RefusalCode, refuse } from '~/domain/refusal';
import { record, type VisitAct, type VisitRecord } from '~/domain/visit/record';
import type { Connection } from '~/store/database';
import { insertOperation, knownOperations, saveRecord } from '~/store/visit/save-record';
import type { World } from '../world';
import { changeVisit, type VisitOfRound } from './change-visit';
import { sha256 } from './digest';
import { recordRefusal } from './may-read-visit';

/** One thing recorded with its id: 128 random bits in hex. */
export type VisitOperation = { opId: string; act: VisitAct };

/** What became of an operation; `refused` is the code of the refusal where it was not taken. */
export type VisitOutcome = { opId: string; refused: RefusalCode | null };

type Input = VisitOfRound & { operations: readonly VisitOperation[] };

/**
 * Records what a member of the team sends, in its order. An operation that is known already is answered as it was; under
 * the id of another it is refused, and with it all of them (`visit.operationChanged`). One that is refused by itself
 * stays in the log of the visit and holds up none after it.
 */
export async function recordVisit(
  world: World,
  actor: Actor,
  input: Input,
): Promise<{ state: VisitRecord['state']; outcomes: VisitOutcome[] } | Refusal> {
  return changeVisit(world, actor, input, {
    act: null,
    work: async (tx, { visit, at }) => {
      const refusal = recordRefusal(actor, visit);
      if (refusal) return refusal;
      const known = await knownOperations(
        tx,
        input.operations.map(({ opId }) => opId),
      );
      const outcomes: VisitOutcome[] = [];
      let now = visit.record;
      for (const { opId, act } of input.operations) {
        const before = known.get(opId);
        if (before) {
          if (!same(before, visit.id, act)) return refuse('visit.operationChanged');
          outcomes.push({ opId, refused: before.refused as RefusalCode | null });
          continue;
        }
        const next = record(now, act, sha256);
        const refused = isRefusal(next) ? next.refused : null;
        if (!isRefusal(next)) now = next;
        await insertOperation(tx, { opId, visitId: visit.id, accountId: actor.accountId, act, refused, at });
        known.set(opId, { visitId: visit.id, act, refused });
        outcomes.push({ opId, refused });
      }
      if (now !== visit.record) await saveRecord(tx, visit.id, visit.record, now, at);
      return { answer: { state: now.state, outcomes } };
    },
  });
}

/** Keys of stored JSON come back in an order of their own. */
function same(before: { visitId: string; act: VisitAct }, visitId: string, act: VisitAct): boolean {
  const sorted = (one: VisitAct) => JSON.stringify(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  return before.visitId === visitId && sorted(before.act) === sorted(act);
}

/** Records what a page sends, all of it or nothing: the first refusal of one thing refuses the rest as well. */
export async function recordActs(
  world: World,
  actor: Actor,
  input: VisitOfRound & { acts: readonly VisitAct[] },
): Promise<{ state: VisitRecord['state'] } | Refusal> {
  return changeVisit(world, actor, input, {
    act: null,
    work: async (tx: Connection, { visit, at }) => {
      const refusal = recordRefusal(actor, visit);
      if (refusal) return refusal;
      let now = visit.record;
      for (const act of input.acts) {
        const next = record(now, act, sha256);
        if (isRefusal(next)) return next;
        now = next;
        const operation = { opId: world.ids.operation(), visitId: visit.id, accountId: actor.accountId };
        await insertOperation(tx, { ...operation, act, refused: null, at });
      }
      await saveRecord(tx, visit.id, visit.record, now, at);
      return { answer: { state: now.state } };
    },
  });
}
