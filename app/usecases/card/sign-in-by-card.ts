import { type Refusal, refuse } from '~/domain/refusal';
import { recordAudit } from '~/store/audit';
import { findOpenCard, spendCard } from '~/store/card/cards';
import { transact } from '~/store/transaction';
import type { World } from '../world';

/** Whose card it is, for the page that asks before it is used: reading it uses nothing up. */
export async function showCard(world: World, input: { token: string }) {
  const card = await findOpenCard(world.db, input.token, world.clock.now());
  if (!card) return refuse('card.invalid');
  const { name, juror, round, roundEn } = card;
  return { name, juror, round: { name: round, nameEn: roundEn } };
}

/** Signs a card's juror in, once: whoever comes second, or too late, is refused (`card.invalid`). */
export async function signInByCard(
  world: World,
  input: { token: string },
): Promise<{ accountId: string } | Refusal> {
  return transact(world.db, async (tx) => {
    const at = world.clock.now();
    const card = await findOpenCard(tx, input.token, at);
    if (!card || !(await spendCard(tx, card.id, at))) return refuse('card.invalid');
    await recordAudit(tx, {
      ...{ id: world.ids.id(), at, actorId: card.accountId, act: 'card.use' },
      ...{ objectType: 'card', objectId: card.id, roundId: card.roundId },
      facts: { juror: card.juror },
    });
    return { accountId: card.accountId };
  });
}
