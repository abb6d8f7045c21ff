import { invitationStatus } from '~/domain/invitation';
import { type Refusal, refuse } from '~/domain/refusal';
import { findAccount, findAccountByEmail } from '~/store/account/find-account';
import { findInvitationByToken } from '~/store/invitation/find-invitation';
import { findProvince } from '~/store/province/list-provinces';
import { findRoundById } from '~/store/round/round-settings';
import type { World } from '../world';

/**
 * Shows an open invitation to who holds its link: who invites as what, whether the address has an account, and as whom
 * the reader is signed in.
 */
export async function showInvitation(world: World, input: { token: string; accountId?: string }) {
  const invitation = await findInvitationByToken(world.db, input.token);
  const now = world.clock.now().toISOString();
  if (!invitation || invitationStatus(invitation, now) !== 'PENDING') {
    return refuse('account.invitationInvalid') as Refusal;
  }
  const { email, name, role, province, roundId, seat, expiresAt } = invitation;
  const [inviter, account, reader, unit, round] = await Promise.all([
    findAccount(world.db, invitation.invitedBy),
    findAccountByEmail(world.db, email),
    input.accountId ? findAccount(world.db, input.accountId) : null,
    province ? findProvince(world.db, province) : null,
    roundId ? findRoundById(world.db, roundId) : null,
  ]);
  return {
    token: input.token,
    signedInAs: reader?.email ?? null,
    email,
    name,
    role,
    seat,
    expiresAt,
    inviter: inviter?.name ?? '',
    inviterTitle: inviter?.title ?? '',
    province: unit?.name ?? null,
    round: round ? { code: round.code, name: round.name, nameEn: round.nameEn } : null,
    known: account !== null,
  };
}
