import type { Locale, NewAccount } from '~/domain/account';
import type { Connection } from '../database';

/** Creates an account; false where the address is taken, whoever came first. */
export async function createAccount(tx: Connection, account: NewAccount): Promise<boolean> {
  const created = await tx.account.createMany({ data: [account], skipDuplicates: true });
  return created.count === 1;
}

/** Changes what a person may change about the own account. */
export async function saveProfile(
  tx: Connection,
  accountId: string,
  profile: { name?: string; title?: string | null; phone?: string | null; locale?: Locale },
): Promise<void> {
  await tx.account.update({ where: { id: accountId }, data: profile });
}

/** Replaces a password and ends every session of the account. */
export async function savePassword(tx: Connection, accountId: string, passwordHash: string): Promise<void> {
  await tx.account.update({ where: { id: accountId }, data: { passwordHash } });
  await endSessions(tx, accountId);
}

/** Ends every session of an account: on a change of password or role. */
export async function endSessions(tx: Connection, accountId: string): Promise<void> {
  await tx.session.deleteMany({ where: { accountId } });
}
