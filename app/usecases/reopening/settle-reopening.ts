import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { type AuditFact, recordAudit } from '~/store/audit';
import type { Connection } from '~/store/database';
import { lockReopening, type ReopeningState } from '~/store/reopening/reopenings';
import { transact } from '~/store/transaction';
import { dayRound } from '../board/day-round';
import type { World } from '../world';
import { shareScoring } from './share-scoring';

export type Settling = { roundCode: string; reopeningId: string };

/** What is done with a request, and what the audit says of it. */
type Settled = Pick<AuditFact, 'act' | 'before' | 'facts'>;

type Settle = (
  tx: Connection,
  request: ReopeningState,
  at: { roundId: string; at: Date },
) => Promise<Settled | Refusal>;

/** Settles a request to reopen a sheet while request and sheet are held; `inScoring` where that is open to it alone. */
export async function settleReopening(
  world: World,
  actor: Actor,
  input: Settling,
  { inScoring, settle }: { inScoring: boolean; settle: Settle },
): Promise<{ entry: string } | Refusal> {
  const round = await dayRound(world, actor, 'jury.assist', input.roundCode);
  if (isRefusal(round)) return round;
  return transact(world.db, async (tx) => {
    const closed = inScoring && (await shareScoring(world, tx, input.roundCode));
    if (closed) return closed;
    const request = await lockReopening(tx, round.id, input.reopeningId);
    if (!request) return refuse('notFound');
    const at = world.clock.now();
    const settled = await settle(tx, request, { roundId: round.id, at });
    if (isRefusal(settled)) return settled;
    await recordAudit(tx, {
      ...{ id: world.ids.id(), at, actorId: actor.accountId, roundId: round.id },
      ...{ objectType: 'sheet', objectId: request.sheet.id, ...settled },
    });
    return { entry: request.sheet.entry };
  });
}
