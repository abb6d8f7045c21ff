import type { Locale } from '~/domain/account';
import { type InvitedRole, isSeat } from '~/domain/invitation';
import { passwordFault } from '~/domain/password';
import { type Refusal, refuse } from '~/domain/refusal';
import { findAccount } from '~/store/account/find-account';
import { endSessions } from '~/store/account/save-account';
import { recordAudit } from '~/store/audit';
import { findInvitationByToken, type InvitationState } from '~/store/invitation/find-invitation';
import { markAccepted } from '~/store/invitation/save-invitation';
import { transact } from '~/store/transaction';
import type { World } from '../world';
import { openInvitedAccount } from './open-invited-account';
import { takePost } from './take-post';

type Accept = {
  token: string;
  /** A new person's password. */
  password?: string;
  /** Whoever is signed in and accepts with the account there is. */
  accountId?: string;
  title?: string;
  phone?: string;
  locale?: Locale;
  demo?: boolean;
};

export type Accepted = { accountId: string; role: InvitedRole };

/**
 * Accepts an invitation, once: a new person gets an account with the invited address, somebody known must be signed in
 * with that address. The post is given in the same transaction; the sessions there are end, as roles have changed.
 */
export async function acceptInvitation(world: World, input: Accept): Promise<Accepted | Refusal> {
  const invitation = await findInvitationByToken(world.db, input.token);
  if (!invitation) return refuse('account.invitationInvalid');
  const refusal = await whoMayAccept(world, invitation, input);
  if (refusal) return refusal;
  const passwordHash = input.accountId ? '' : await world.passwords.hash(input.password ?? '');
  return transact(world.db, async (tx) => {
    const at = world.clock.now();
    if (!(await markAccepted(tx, invitation.id, at))) return refuse('account.invitationInvalid');
    const known = input.accountId;
    const account = known
      ? { accountId: known }
      : await openInvitedAccount(world, tx, invitation, { ...input, passwordHash });
    if ('refused' in account) return account;
    const { accountId } = account;
    const seated = await takePost(world, tx, invitation, accountId);
    if (seated) return seated;
    await endSessions(tx, accountId);
    const { id: objectId, role, roundId } = invitation;
    const audit = { id: world.ids.id(), at, actorId: accountId, act: 'invitation.accepted', facts: { role } };
    await recordAudit(tx, {
      ...audit,
      objectType: 'invitation',
      objectId,
      roundId: isSeat(role) ? roundId : null,
    });
    return { accountId, role };
  });
}

async function whoMayAccept(
  world: World,
  invitation: InvitationState,
  input: Accept,
): Promise<Refusal | undefined> {
  if (input.accountId) {
    const account = await findAccount(world.db, input.accountId);
    return account?.email === invitation.email ? undefined : refuse('notAllowed');
  }
  const fault = passwordFault(input.password ?? '', invitation.email);
  if (!fault) return undefined;
  return refuse(fault === 'common' ? 'account.passwordCommon' : 'formFaults', {}, 'password');
}
