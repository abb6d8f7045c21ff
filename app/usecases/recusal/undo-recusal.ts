import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { recordAudit } from '~/store/audit';
import { listRecusals, removeRecusal } from '~/store/jury-day/recusals';
import { transact } from '~/store/transaction';
import { dayRound } from '../board/day-round';
import { shareScoring } from '../reopening/share-scoring';
import type { World } from '../world';

/**
 * Undoes a juror's step aside, with the reason: the entry is his to score again. The audit keeps what he had said. Only
 * while the round is in scoring; a second undoing is `recusal.undone`.
 */
export async function undoRecusal(
  world: World,
  actor: Actor,
  input: { roundCode: string; recusalId: string; reason: string },
): Promise<{ entry: string } | Refusal> {
  const round = await dayRound(world, actor, 'jury.assist', input.roundCode);
  if (isRefusal(round)) return round;
  const known = (await listRecusals(world.db, round.id)).find(({ id }) => id === input.recusalId);
  if (!known) return refuse('recusal.undone');
  return transact(world.db, async (tx) => {
    const closed = await shareScoring(world, tx, input.roundCode);
    if (closed) return closed;
    const gone = await removeRecusal(tx, round.id, input.recusalId);
    if (!gone) return refuse('recusal.undone');
    const { juror, entry } = known;
    await recordAudit(tx, {
      ...{ id: world.ids.id(), at: world.clock.now(), actorId: actor.accountId, act: 'recusal.undo' },
      ...{ objectType: 'entry', objectId: gone.entryId, roundId: round.id },
      facts: { juror, entry, said: gone.reason, saidAt: gone.at.toISOString(), reason: input.reason },
    });
    return { entry };
  });
}
