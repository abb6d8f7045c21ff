import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { recordAudit } from '~/store/audit';
import { withdrawStoredCard } from '~/store/card/cards';
import { transact } from '~/store/transaction';
import { dayRound } from '../board/day-round';
import type { World } from '../world';

/** Withdraws a juror's card that has not been used: it signs nobody in any more. */
export async function withdrawCard(
  world: World,
  actor: Actor,
  input: { roundCode: string; cardId: string },
): Promise<{ juror: string } | Refusal> {
  const round = await dayRound(world, actor, 'jury.assist', input.roundCode);
  if (isRefusal(round)) return round;
  return transact(world.db, async (tx) => {
    const at = world.clock.now();
    const gone = await withdrawStoredCard(tx, round.id, input.cardId, at);
    if (!gone) return refuse('card.invalid');
    await recordAudit(tx, {
      ...{ id: world.ids.id(), at, actorId: actor.accountId, act: 'card.withdraw' },
      ...{ objectType: 'card', objectId: input.cardId, roundId: round.id, facts: gone },
    });
    return gone;
  });
}
