import { passwordFault } from '~/domain/password';
import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { findAccount } from '~/store/account/find-account';
import { savePassword } from '~/store/account/save-account';
import { recordAudit } from '~/store/audit';
import { transact } from '~/store/transaction';
import type { World } from '../world';

/** Replaces the own password. All sessions end with it; the caller opens a new one for this device. */
export async function changePassword(
  world: World,
  actor: Actor,
  input: { currentPassword: string; password: string },
): Promise<{ accountId: string } | Refusal> {
  if (!may(actor, 'account.own')) return refuse('notAllowed');
  const account = await findAccount(world.db, actor.accountId);
  if (!account) return refuse('notFound');
  const right = await world.passwords.check(account.passwordHash, input.currentPassword);
  if (!right) return refuse('account.wrongCredentials', {}, 'currentPassword');
  const fault = passwordFault(input.password, account.email);
  if (fault) return refuse(fault === 'common' ? 'account.passwordCommon' : 'formFaults', {}, 'password');
  const passwordHash = await world.passwords.hash(input.password);
  const { accountId } = actor;
  return transact(world.db, async (tx) => {
    await savePassword(tx, accountId, passwordHash);
    const audit = {
      id: world.ids.id(),
      at: world.clock.now(),
      actorId: accountId,
      act: 'account.passwordChanged',
    };
    await recordAudit(tx, { ...audit, objectType: 'account', objectId: accountId });
    return { accountId };
  });
}
