import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { recordAudit } from '~/store/audit';
import { saveSeen } from '~/store/jury-day/kept-apart';
import { transact } from '~/store/transaction';
import { dayRound } from '../board/day-round';
import type { World } from '../world';

/** Records that somebody has seen a kept operation, with a note. It stays kept and is never counted. */
export async function settleApart(
  world: World,
  actor: Actor,
  input: { roundCode: string; opId: string; note: string },
): Promise<{ opId: string } | Refusal> {
  const round = await dayRound(world, actor, 'jury.assist', input.roundCode);
  if (isRefusal(round)) return round;
  const { opId, note } = input;
  return transact(world.db, async (tx) => {
    const at = world.clock.now();
    const seen = { settledAt: at, settledById: actor.accountId, settledNote: note };
    if (!(await saveSeen(tx, round.id, opId, seen))) return refuse('notFound');
    await recordAudit(tx, {
      ...{ id: world.ids.id(), at, actorId: actor.accountId, act: 'operation.seen' },
      ...{ objectType: 'operation', objectId: opId, roundId: round.id },
      facts: { note },
    });
    return { opId };
  });
}
