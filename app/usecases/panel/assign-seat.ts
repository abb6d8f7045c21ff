import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { findAccountByEmail } from '~/store/account/find-account';
import { endSessions } from '~/store/account/save-account';
import { takePost } from '../invitation/take-post';
import { changeRound } from '../round/change-round';
import type { World } from '../world';

export type AssignSeat = {
  roundCode: string;
  email: string;
  kind: 'JUROR' | 'COUNCIL';
  groups?: number[];
  head?: boolean;
  chair?: boolean;
};

/** Gives a seat of a round directly to somebody who has an account. */
export async function assignSeat(
  world: World,
  actor: Actor,
  input: AssignSeat,
): Promise<{ code: string } | Refusal> {
  if (!may(actor, 'people.invite')) return refuse('notAllowed');
  const { roundCode, email, kind: role, groups = [], head = false, chair = false } = input;
  if (role === 'JUROR' && groups.length === 0) return refuse('formFaults', {}, 'groups');
  return changeRound(world, actor, {
    roundCode,
    setting: role === 'JUROR' ? 'jury' : 'council',
    act: 'seat.assigned',
    facts: { kind: role },
    save: async (tx, round) => {
      const account = await findAccountByEmail(tx, email);
      if (!account) return refuse('notFound', {}, 'email');
      const offer = { role, province: null, roundId: round.id, seat: { groups, head, chair } };
      const refusal = await takePost(world, tx, offer, account.id);
      if (refusal) return { ...refusal, field: 'email' };
      await endSessions(tx, account.id);
      return undefined;
    },
  });
}
