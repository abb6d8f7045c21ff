import { type Refusal, refuse } from '~/domain/refusal';
import { findAccountByEmail } from '~/store/account/find-account';
import type { World } from '../world';

/**
 * Finds whose address and password these are. An unknown address gets the same answer after the same work, so that
 * nobody learns who has an account.
 */
export async function signIn(
  world: World,
  input: { email: string; password: string },
): Promise<{ accountId: string } | Refusal> {
  const account = await findAccountByEmail(world.db, input.email);
  const right = await world.passwords.check(account?.passwordHash ?? null, input.password);
  return account && right ? { accountId: account.id } : refuse('account.wrongCredentials');
}
