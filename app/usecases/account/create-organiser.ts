import { passwordFault } from '~/domain/password';
import { type Refusal, refuse } from '~/domain/refusal';
import { addMembership } from '~/store/account/memberships';
import { createAccount } from '~/store/account/save-account';
import { recordAudit } from '~/store/audit';
import { transact } from '~/store/transaction';
import type { World } from '../world';

type NewOrganiser = { email: string; name: string; password: string; title?: string; demo?: boolean };

/** Makes an organiser's account from the command line: the way in for the very first person. */
export async function createOrganiser(
  world: World,
  input: NewOrganiser,
): Promise<{ accountId: string } | Refusal> {
  const email = input.email.normalize('NFC').trim().toLowerCase();
  const fault = passwordFault(input.password, email);
  if (fault) return refuse(fault === 'common' ? 'account.passwordCommon' : 'formFaults', {}, 'password');
  const passwordHash = await world.passwords.hash(input.password);
  const { name, title = null, demo = false } = input;
  const id = world.ids.id();
  const createdAt = world.clock.now();
  return transact(world.db, async (tx) => {
    const account = { id, email, name, title, passwordHash, locale: 'vi' as const, demo, createdAt };
    if (!(await createAccount(tx, account))) return refuse('account.emailTaken', {}, 'email');
    await addMembership(tx, id, { id: world.ids.id(), role: 'ORGANISER', province: null, createdAt });
    const audit = { id: world.ids.id(), at: createdAt, actorId: null, act: 'account.organiserCreated' };
    await recordAudit(tx, { ...audit, objectType: 'account', objectId: id });
    return { accountId: id };
  });
}
