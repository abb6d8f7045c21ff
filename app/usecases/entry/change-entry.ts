import { canMove, type EntryMove } from '~/domain/entry';
import { type Actor, may, mayEver } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { type AuditFact, recordAudit } from '~/store/audit';
import type { Connection } from '~/store/database';
import { type EntryFile, findOwnEntry } from '~/store/entry/find-entry';
import { lockEntry } from '~/store/entry/save-entry';
import { findRound, type RoundState } from '~/store/round/find-round';
import { transact } from '~/store/transaction';
import { ownershipOf } from '../facility/ownership';
import type { World } from '../world';
import { inTime } from './deadlines';

/** An entry that its producer or promotion centre is about to change, in its round. */
export type OwnEntry = { entry: EntryFile; round: RoundState };

/** Finds one's own entry for a move: it must be one's own, in a state for the move, and in time. */
export async function ownEntryFor(
  world: World,
  db: Connection,
  actor: Actor,
  entryId: string,
  move: EntryMove,
): Promise<OwnEntry | Refusal> {
  if (!mayEver(actor, 'entry.write')) return refuse('notAllowed');
  const entry = await findOwnEntry(db, ownershipOf(actor), entryId);
  if (!entry) return refuse('notFound');
  const subject = { facilityId: entry.facility.id, province: entry.province };
  if (!may(actor, 'entry.write', subject)) return refuse('notAllowed');
  const possible = canMove(entry.status, move);
  if (possible !== true)
    return move === 'edit' ? refuse('entry.notEditable', { status: entry.status }) : possible;
  const round = (await findRound(db, entry.roundCode)) as RoundState;
  const timely = inTime(round, entry, move, world.clock.now());
  return timely === true ? { entry, round } : timely;
}

type Change<T> = {
  entryId: string;
  move: EntryMove;
  act: string;
  work: (
    tx: Connection,
    own: OwnEntry,
    at: Date,
  ) => Promise<{ answer: T; audit?: Partial<AuditFact> } | Refusal>;
};

/** Changes one's own entry, locked, with its audit event: what is checked is still so when it is written. */
export async function changeOwnEntry<T>(world: World, actor: Actor, change: Change<T>): Promise<T | Refusal> {
  const { entryId, move, act, work } = change;
  return transact(world.db, async (tx) => {
    await lockEntry(tx, entryId);
    const own = await ownEntryFor(world, tx, actor, entryId, move);
    if (isRefusal(own)) return own;
    const at = world.clock.now();
    const done = await work(tx, own, at);
    if (isRefusal(done)) return done;
    const { id, roundId } = own.entry;
    await recordAudit(tx, {
      ...{
        id: world.ids.id(),
        at,
        actorId: actor.accountId,
        act,
        objectType: 'entry',
        objectId: id,
        roundId,
      },
      ...done.audit,
    });
    return done.answer;
  });
}
