import { type Actor, may } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { findAccountByEmail } from '~/store/account/find-account';
import { endSessions } from '~/store/account/save-account';
import type { Connection } from '~/store/database';
import { type Decision, recordJuryChange } from '~/store/panel/jury-changes';
import { endSeat, findSeatToReplace, type SeatToReplace } from '~/store/panel/replace-seat';
import type { RoundState } from '~/store/round/find-round';
import { findPost } from '../invitation/find-post';
import { sendInvitation } from '../invitation/send-invitation';
import { takePost } from '../invitation/take-post';
import { changeRound } from '../round/change-round';
import type { World } from '../world';

export type Replacement = {
  roundCode: string;
  seatId: string;
  /** Who takes the seat over. */
  name: string;
  email: string;
  decision: Decision;
};

/**
 * Replaces a juror by decision: his seat ends at once, and a new one takes over its groups and assigned entries, now
 * where the successor has an account (no link), else when the invitation is accepted (its link, shown once). Signed
 * sheets stand, drafts never count; the successor scores what the other had not signed. A seat whose successor never
 * came may be given to somebody else by a further decision; one that is taken over is `panel.alreadyReplaced`.
 */
export async function replaceJuror(
  world: World,
  actor: Actor,
  input: Replacement,
): Promise<{ link: string | null } | Refusal> {
  if (!may(actor, 'juror.replace')) return refuse('notAllowed');
  const { roundCode, seatId, decision } = input;
  let link: string | null = null;
  const changed = await changeRound(world, actor, {
    roundCode,
    setting: 'jury',
    act: 'juror.replaced',
    facts: { seatId, number: decision.number, date: decision.date, reason: decision.reason },
    save: async (tx, round) => {
      const seat = await findSeatToReplace(tx, round.id, seatId);
      if (!seat) return refuse('notFound');
      if (seat.replaced) return refuse('panel.alreadyReplaced', { juror: seat.code });
      await end(world, tx, actor, round, seat, decision);
      const seated = await seatSuccessor(world, tx, actor, round, seat, input);
      if (isRefusal(seated)) return seated;
      link = seated.link;
      return undefined;
    },
  });
  return isRefusal(changed) ? changed : { link };
}

async function end(
  world: World,
  tx: Connection,
  actor: Actor,
  round: RoundState,
  seat: SeatToReplace,
  decision: Decision,
): Promise<void> {
  const at = world.clock.now();
  await endSeat(tx, round.id, seat.id, at);
  const change = { id: world.ids.id(), roundId: round.id, seatId: seat.id, at, byId: actor.accountId };
  await recordJuryChange(tx, { ...change, kind: 'REPLACED' }, decision);
  await endSessions(tx, seat.accountId);
}

async function seatSuccessor(
  world: World,
  tx: Connection,
  actor: Actor,
  round: RoundState,
  { id: replaces, groups, head }: SeatToReplace,
  { name, email }: Replacement,
): Promise<{ link: string | null } | Refusal> {
  const seat = { groups, head, chair: false, replaces };
  const offer = { role: 'JUROR', province: null, roundId: round.id, seat } as const;
  const account = await findAccountByEmail(tx, email);
  if (account) {
    const refusal = await takePost(world, tx, offer, account.id);
    if (refusal) return { ...refusal, field: 'email' };
    await endSessions(tx, account.id);
    return { link: null };
  }
  const asked = { email, role: offer.role, province: null, roundCode: round.code, at: world.clock.now() };
  const post = await findPost(tx, asked);
  if (isRefusal(post)) return post;
  const { link } = await sendInvitation(world, tx, actor, { ...offer, ...post, email, name });
  return { link };
}
