import type { Locale } from '~/domain/account';
import { passwordFault } from '~/domain/password';
import { type Refusal, refuse } from '~/domain/refusal';
import { createAccount } from '~/store/account/save-account';
import { recordAudit } from '~/store/audit';
import { transact } from '~/store/transaction';
import type { World } from '../world';

type SignUp = {
  name: string;
  email: string;
  phone: string;
  password: string;
  locale?: Locale;
  demo?: boolean;
};

/** Makes the account of somebody who will register a facility. The address is NFC and lower case. */
export async function signUp(world: World, input: SignUp): Promise<{ accountId: string } | Refusal> {
  const fault = passwordFault(input.password, input.email);
  if (fault === 'common') return refuse('account.passwordCommon', {}, 'password');
  if (fault === 'length') return refuse('formFaults', {}, 'password');
  const { name, email, phone, locale = 'vi', demo = false } = input;
  const passwordHash = await world.passwords.hash(input.password);
  const at = world.clock.now();
  const id = world.ids.id();
  return transact(world.db, async (tx) => {
    const fresh = await createAccount(tx, {
      id,
      email,
      name,
      phone,
      passwordHash,
      locale,
      demo,
      createdAt: at,
    });
    if (!fresh) return refuse('account.emailTaken', {}, 'email');
    const audit = { id: world.ids.id(), at, actorId: id, act: 'account.signedUp' };
    await recordAudit(tx, { ...audit, objectType: 'account', objectId: id });
    return { accountId: id };
  });
}
