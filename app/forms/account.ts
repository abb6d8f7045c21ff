import { z } from 'zod';
import { passwordLength } from '~/domain/password';
import { email, fault, oneOf, optionalText, phone, text } from './text';

/** The forms of a person's own account. Fields whose name holds "password" are never sent back to a page. */

const { min, max } = passwordLength;

/** A new password, as typed but for the normal form: spaces at its ends count. */
function newPassword() {
  const inLength = (password: string) => [...password].length >= min && [...password].length <= max;
  return z
    .string({ error: fault('required') })
    .transform((value) => value.normalize('NFC'))
    .refine(inLength, fault('passwordLength', { min, max }));
}

/** A password that is there already: whatever was typed is compared. */
function knownPassword() {
  return z
    .string({ error: fault('required') })
    .max(1000, fault('passwordLength', { min, max }))
    .transform((value) => value.normalize('NFC'));
}

const twice = { password: newPassword(), passwordAgain: z.string({ error: fault('required') }) };

const same = ({ password, passwordAgain }: { password: string; passwordAgain: string }) =>
  password === passwordAgain.normalize('NFC');

const differ = { path: ['passwordAgain'], message: fault('passwordsDiffer') };

/** An organiser's account as the command line makes it. */
export const organiserForm = z.object({ name: text(100), email: email(), password: newPassword() });

/** A producer's new account. */
export const signUpForm = z
  .object({ name: text(100), email: email(), phone: phone(), ...twice })
  .refine(same, differ);

export const signInForm = z.object({ email: email(), password: knownPassword(), to: optionalText(500) });

/** Name, title, phone and language of the own account. */
export const profileForm = z.object({
  name: text(100),
  title: optionalText(150).transform((value) => value || null),
  phone: z.preprocess((value) => value || undefined, phone().optional()).transform((value) => value ?? null),
  locale: oneOf(['vi', 'en']),
});

export const passwordForm = z.object({ currentPassword: knownPassword(), ...twice }).refine(same, differ);

/** What a newly invited person fills in. */
export const acceptForm = z
  .object({
    title: optionalText(150).transform((value) => value || undefined),
    phone: z.preprocess((value) => value || undefined, phone().optional()),
    ...twice,
  })
  .refine(same, differ);
