import { cardsPdf } from '~/documents/jury/cards-pdf';
import { endOfLocalDay, localDay } from '~/domain/local-time';
import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { recordAudit } from '~/store/audit';
import { type CardSeat, createCards, listCardSeats } from '~/store/card/cards';
import type { RoundState } from '~/store/round/find-round';
import { transact } from '~/store/transaction';
import { dayRound } from '../board/day-round';
import type { World } from '../world';

/** `day` is the last on which the cards sign in; `seat` makes a card for that juror alone. */
export type CardsInput = { roundCode: string; day: string; seat?: string };

/**
 * Makes cards with a QR code that sign their jurors in, once each: a PDF to cut. Their codes are in it and nowhere else;
 * only digests are stored. A juror whose account holds other posts gets none: a card would open those as well.
 */
export async function makeCards(
  world: World,
  actor: Actor,
  input: CardsInput,
): Promise<{ bytes: Uint8Array } | Refusal> {
  const round = await dayRound(world, actor, 'jury.assist', input.roundCode);
  if (isRefusal(round)) return round;
  const at = world.clock.now();
  if (input.day < localDay(at.toISOString())) return refuse('card.dayPast', {}, 'day');
  const known = (await listCardSeats(world.db, round.id)).filter(
    ({ id }) => !input.seat || id === input.seat,
  );
  const seats = known.filter((seat) => !seat.otherRoles);
  if (known[0] && seats.length === 0) return refuse('card.otherRoles', { juror: known[0].code }, 'seat');
  if (seats.length === 0) return refuse('notFound');
  const tokens = seats.map(() => world.ids.code() + world.ids.code());
  await store(world, actor, round, { seats, tokens, at, day: input.day });
  const cards = seats.map(({ code, name }, index) => ({
    ...{ juror: code, name },
    address: `${world.origin}/jury/card/${tokens[index]}`,
  }));
  return { bytes: await cardsPdf({ round: round.name, code: round.code, day: input.day, made: at, cards }) };
}

type Made = { seats: readonly CardSeat[]; tokens: readonly string[]; at: Date; day: string };

function store(
  world: World,
  actor: Actor,
  round: RoundState,
  { seats, tokens, at, day }: Made,
): Promise<unknown> {
  return transact(world.db, async (tx) => {
    const by = {
      roundId: round.id,
      createdById: actor.accountId,
      createdAt: at,
      expiresAt: new Date(endOfLocalDay(day)),
    };
    const cards = seats.map(({ id }, index) => ({
      ...by,
      ...{ id: world.ids.id(), seatId: id, token: tokens[index] as string },
    }));
    await createCards(tx, cards, at);
    await recordAudit(tx, {
      ...{ id: world.ids.id(), at, actorId: actor.accountId, act: 'card.make' },
      ...{ objectType: 'round', objectId: round.id, roundId: round.id },
      facts: { day, jurors: seats.map(({ code }) => code) },
    });
  });
}
