import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { findAccountByEmail } from '~/store/account/find-account';
import { invite } from '../invitation/invite';
import type { World } from '../world';
import { type AssignSeat, assignSeat } from './assign-seat';

/** Gives a seat: at once where the address has an account (no link), else by invitation (its link, shown once). */
export async function offerSeat(
  world: World,
  actor: Actor,
  input: AssignSeat & { name: string },
): Promise<{ link: string | null } | Refusal> {
  if (!may(actor, 'people.invite')) return refuse('notAllowed');
  const { name, ...seat } = input;
  if (await findAccountByEmail(world.db, seat.email)) {
    const assigned = await assignSeat(world, actor, seat);
    return 'refused' in assigned ? assigned : { link: null };
  }
  const { kind: role, ...post } = seat;
  const invited = await invite(world, actor, { ...post, name, role });
  return 'refused' in invited ? invited : { link: invited.link };
}
