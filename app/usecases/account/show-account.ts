import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { findAccount } from '~/store/account/find-account';
import type { World } from '../world';

/** Shows the own account: everything but the password's digest. */
export async function showAccount(world: World, actor: Actor) {
  if (!may(actor, 'account.own')) return refuse('notAllowed');
  const account = await findAccount(world.db, actor.accountId);
  if (!account) return refuse('notFound') as Refusal;
  const { email, name, title, phone, locale } = account;
  return { email, name, title, phone, locale, roles: [...new Set(actor.posts.map((post) => post.role))] };
}
