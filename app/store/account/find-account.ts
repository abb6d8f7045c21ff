import type { Locale } from '~/domain/account';
import type { Connection } from '../database';

/** An account as its own page shows it. */
export type AccountState = {
  id: string;
  email: string;
  name: string;
  title: string | null;
  phone: string | null;
  passwordHash: string;
  locale: Locale;
  demo: boolean;
};

type Row = Omit<AccountState, 'locale'> & { locale: string };

const selection = {
  id: true,
  email: true,
  name: true,
  title: true,
  phone: true,
  passwordHash: true,
  locale: true,
  demo: true,
} as const;

const asAccount = (row: Row): AccountState => ({ ...row, locale: row.locale === 'en' ? 'en' : 'vi' });

/** Finds an account by its address (NFC, lower case). */
export async function findAccountByEmail(db: Connection, email: string): Promise<AccountState | null> {
  const row = await db.account.findUnique({ where: { email }, select: selection });
  return row ? asAccount(row) : null;
}

/** Finds an account by its id. */
export async function findAccount(db: Connection, accountId: string): Promise<AccountState | null> {
  const row = await db.account.findUnique({ where: { id: accountId }, select: selection });
  return row ? asAccount(row) : null;
}
