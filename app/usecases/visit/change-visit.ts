import { type Actor, may } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { type AuditFact, recordAudit } from '~/store/audit';
import type { Connection } from '~/store/database';
import { findRound, type RoundState } from '~/store/round/find-round';
import { lockRound, shareRound } from '~/store/round/record-act';
import { transact } from '~/store/transaction';
import { findVisit, type Visit } from '~/store/visit/find-visit';
import { lockVisit } from '~/store/visit/save-record';
import type { World } from '../world';
import { refuseOutsideVisits } from './visitable';

/** Which visit of which round. */
export type VisitOfRound = { roundCode: string; visitId: string };

export type Found = { round: RoundState; visit: Visit; at: Date };

type Change<T> = {
  /** What the round must allow to this person before anything of the visit is looked at. */
  needs: 'visit.plan' | 'visit.record';
  /** What the audit event says happened; null where a log of its own says it. */
  act: string | null;
  /** Whether the round is held alone, because a number of its own is taken. */
  alone?: boolean;
  work: (
    tx: Connection,
    found: Found,
  ) => Promise<{ answer: T; facts?: AuditFact['facts']; after?: string } | Refusal>;
};

/** One change of a visit: the round kept in its phase, the visit locked, the change and its audit event in one. */
export async function changeVisit<T>(
  world: World,
  actor: Actor,
  input: VisitOfRound,
  change: Change<T>,
): Promise<T | Refusal> {
  const known = await findRound(world.db, input.roundCode);
  if (!known) return refuse('notFound');
  if (!may(actor, change.needs, { roundId: known.id })) return refuse('notAllowed');
  return transact(world.db, async (tx) => {
    await (change.alone ? lockRound : shareRound)(tx, known.id);
    await lockVisit(tx, known.id, input.visitId);
    const round = (await findRound(tx, input.roundCode)) as RoundState;
    const visit = await findVisit(tx, round.id, input.visitId);
    if (!visit) return refuse('notFound');
    const at = world.clock.now();
    const done = refuseOutsideVisits(round, at) ?? (await change.work(tx, { round, visit, at }));
    if (isRefusal(done)) return done;
    if (change.act) {
      const event = { id: world.ids.id(), at, actorId: actor.accountId, act: change.act, facts: done.facts };
      const object = { objectType: 'visit', objectId: visit.id, roundId: round.id, after: done.after };
      await recordAudit(tx, { ...event, ...object });
    }
    return done.answer;
  });
}
