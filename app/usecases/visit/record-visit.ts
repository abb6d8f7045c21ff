import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, type RefusalCode, type RefusalFacts, refuse } from '~/domain/refusal';
import { changes, record, type Side, type VisitAct, type VisitRecord } from '~/domain/visit/record';
import type { Connection } from '~/store/database';
import { insertOperation, knownOperations, saveRecord } from '~/store/visit/save-record';
import type { World } from '../world';
import { changeVisit, type Found, type VisitOfRound } from './change-visit';
import { sha256 } from './digest';
import { recordRefusal } from './may-read-visit';

/** One thing recorded with its id: 128 random bits in hex. */
export type VisitOperation = { opId: string; act: VisitAct };

/** What became of an operation; `refused` is the code of the refusal where it was not taken. */
export type VisitOutcome = { opId: string; refused: RefusalCode | null; facts: RefusalFacts };

export type Recorded = { state: VisitRecord['state']; outcomes: VisitOutcome[] };

/**
 * Records what a member of the team sends, in its order. An operation that is known already is answered as it was; under
 * the id of another it is refused, and with it all of them (`visit.operationChanged`). One that is refused by itself
 * stays in the log of the visit and holds up none after it.
 */
export async function recordVisit(
  world: World,
  actor: Actor,
  input: VisitOfRound & { operations: readonly VisitOperation[] },
): Promise<Recorded | Refusal> {
  return byTeam(world, actor, input, (tx, found) => take(tx, actor, found, input.operations));
}

/** Work of somebody of the team at a visit; what is recorded stands in the log of the visit and needs no other. */
async function byTeam<T extends object>(
  world: World,
  actor: Actor,
  key: VisitOfRound,
  work: (tx: Connection, found: Found) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  return changeVisit(world, actor, key, {
    needs: 'visit.record',
    act: null,
    work: async (tx, found) => {
      const done = recordRefusal(actor, found.visit) ?? (await work(tx, found));
      return isRefusal(done) ? done : { answer: done };
    },
  });
}

async function take(
  tx: Connection,
  actor: Actor,
  { visit, at }: Found,
  operations: readonly VisitOperation[],
): Promise<Recorded | Refusal> {
  const ids = operations.map(({ opId }) => opId);
  const known = await knownOperations(tx, ids);
  const outcomes: VisitOutcome[] = [];
  let now = visit.record;
  for (const { opId, act } of operations) {
    const before = known.get(opId);
    if (before && !same(before, visit.id, act)) return refuse('visit.operationChanged');
    if (before) {
      outcomes.push({ opId, refused: before.refused as RefusalCode | null, facts: stateOf(now) });
      continue;
    }
    const next = record(now, act, sha256);
    const refused = isRefusal(next) ? next.refused : null;
    if (!isRefusal(next)) now = next;
    await insertOperation(tx, { opId, visitId: visit.id, accountId: actor.accountId, act, refused, at });
    known.set(opId, { visitId: visit.id, act, refused });
    outcomes.push({ opId, refused, facts: stateOf(now) });
  }
  if (now !== visit.record) await saveRecord(tx, visit.id, visit.record, now, at);
  return { state: now.state, outcomes };
}

/** Keys of stored JSON come back in an order of their own. */
function same(before: { visitId: string; act: VisitAct }, visitId: string, act: VisitAct): boolean {
  const sorted = (one: VisitAct) => JSON.stringify(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  return before.visitId === visitId && sorted(before.act) === sorted(act);
}

/** Records what a page sends, all of it or nothing: the first thing that is refused refuses the rest as well. */
export async function recordActs(
  world: World,
  actor: Actor,
  input: VisitOfRound & { acts: readonly VisitAct[] },
): Promise<{ state: VisitRecord['state'] } | Refusal> {
  return byTeam(world, actor, input, async (tx, found) => {
    const acts = input.acts.filter((act) => changes(found.visit.record, act));
    const operations = acts.map((act) => ({ opId: world.ids.operation(), act }));
    const taken = await take(tx, actor, found, operations);
    if (isRefusal(taken)) return taken;
    const refused = taken.outcomes.find((outcome) => outcome.refused)?.refused;
    return refused ? refuse(refused, stateOf(found.visit.record)) : { state: taken.state };
  });
}

/** What fills the sentence of a refusal of something recorded. */
const stateOf = ({ state }: VisitRecord) => ({ state: `@domain.visit.state.${state}` });

/** Records somebody who is met or there. */
export async function addPerson(
  world: World,
  actor: Actor,
  input: VisitOfRound & { person: { side: Side; name: string; title: string } },
) {
  const act = { kind: 'meet', person: world.ids.id(), ...input.person } as const;
  return recordActs(world, actor, { ...input, acts: [act] });
}

/** Records the signature of somebody who is there: drawn, or by the typed name where there is no path. */
export async function signVisit(
  world: World,
  actor: Actor,
  input: VisitOfRound & { person: string; path: string | null; seen?: number },
) {
  const at = world.clock.now().toISOString();
  const { person, path, seen } = input;
  const act = { kind: 'sign', person, at, path, ...(seen !== undefined && { seen }) } as const;
  return recordActs(world, actor, { ...input, acts: [act] });
}
