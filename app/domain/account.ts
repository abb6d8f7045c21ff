/** A person's account: who signs in. What the person may do hangs on posts (permission), not on the account. */
export type Locale = 'vi' | 'en';

/** A new account's facts; the address is NFC and lower case. */
export type NewAccount = {
  id: string;
  email: string;
  name: string;
  title?: string | null;
  phone?: string | null;
  passwordHash: string;
  locale: Locale;
  demo?: boolean;
  createdAt: Date;
};
