import type { Locale } from '~/domain/account';
import { type Refusal, refuse } from '~/domain/refusal';
import { createAccount } from '~/store/account/save-account';
import type { Connection } from '~/store/database';
import type { InvitationState } from '~/store/invitation/find-invitation';
import type { World } from '../world';

type Person = { passwordHash: string; title?: string; phone?: string; locale?: Locale; demo?: boolean };

/** Makes the account of an invited person; refuses where the address has one, which must sign in instead. */
export async function openInvitedAccount(
  world: World,
  tx: Connection,
  invitation: InvitationState,
  person: Person,
): Promise<{ accountId: string } | Refusal> {
  const { passwordHash, title = null, phone = null, locale = 'vi', demo = false } = person;
  const { email, name } = invitation;
  const id = world.ids.id();
  const createdAt = world.clock.now();
  const fresh = await createAccount(tx, {
    id,
    email,
    name,
    title,
    phone,
    passwordHash,
    locale,
    demo,
    createdAt,
  });
  return fresh ? { accountId: id } : refuse('account.emailTaken');
}
