import { canMove, type EntryMove } from '~/domain/entry';
import { type Actor, may, mayEver } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { type AuditFact, recordAudit } from '~/store/audit';
import type { Connection } from '~/store/database';
import { type EntryFile, findRoundEntry } from '~/store/entry/find-entry';
import { lockEntry } from '~/store/entry/save-entry';
import { findRound, type RoundState } from '~/store/round/find-round';
import { shareRound } from '~/store/round/record-act';
import { transact } from '~/store/transaction';
import type { World } from '../world';
import { inTime } from './deadlines';

type Checked = { entry: EntryFile; round: RoundState };

type Check<T> = {
  roundCode: string;
  entryId: string;
  move: EntryMove;
  act: string;
  work: (
    tx: Connection,
    checked: Checked,
    at: Date,
  ) => Promise<{ answer: T; facts: AuditFact['facts'] } | Refusal>;
};

/**
 * Does what a province officer decides on a submitted file of the own province, while forwarding is open for it. The
 * round is held meanwhile: neither its phase nor its quotas change under the decision.
 */
export async function checkEntry<T>(world: World, actor: Actor, check: Check<T>): Promise<T | Refusal> {
  if (!mayEver(actor, 'entry.check')) return refuse('notAllowed');
  const known = await findRound(world.db, check.roundCode);
  if (!known) return refuse('notFound');
  return transact(world.db, async (tx) => {
    await shareRound(tx, known.id);
    await lockEntry(tx, check.entryId);
    const round = (await findRound(tx, check.roundCode)) as RoundState;
    const entry = await findRoundEntry(tx, round.id, check.entryId);
    if (!entry) return refuse('notFound');
    if (!may(actor, 'entry.check', { province: entry.province })) return refuse('notAllowed');
    const possible = canMove(entry.status, check.move);
    if (possible !== true) return possible;
    const at = world.clock.now();
    const timely = inTime(round, entry, check.move, at);
    if (timely !== true) return timely;
    const done = await check.work(tx, { entry, round }, at);
    if (isRefusal(done)) return done;
    const event = { id: world.ids.id(), at, actorId: actor.accountId, act: check.act, facts: done.facts };
    await recordAudit(tx, { ...event, objectType: 'entry', objectId: entry.id, roundId: round.id });
    return done.answer;
  });
}
