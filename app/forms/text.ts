import { z } from 'zod';

/**
 * What people type: normalised to NFC, trimmed, without U+0000 (which the database takes in no text), with faults named by catalogue keys (`form.…|{facts}`) that the page
 * turns into sentences of the reader's language.
 */

/** Writes a fault: a key of the catalogue and the numbers in its sentence. */
export function fault(key: string, facts?: Record<string, string | number>): string {
  return facts ? `form.${key}|${JSON.stringify(facts)}` : `form.${key}`;
}

const tidy = (text: string) => text.replaceAll('\0', '').normalize('NFC').replace(/\r\n/g, '\n').trim();

/** A required text of at most `max` characters; blanks alone are none, whichever step of the reader notices it. */
export function text(max: number) {
  const required = { error: fault('required') };
  return z
    .string(required)
    .transform(tidy)
    .pipe(z.string(required).min(1, required).max(max, fault('tooLong', { max })));
}

/**
 * A text of at most `max` characters that may be left empty. The length is refined, not piped on: a form's reader takes
 * the empty text that a pipe hands on for a missing one.
 */
export function optionalText(max: number) {
  return z
    .string()
    .optional()
    .transform((value) => tidy(value ?? ''))
    .refine((value) => value.length <= max, fault('tooLong', { max }));
}

/** An e-mail address, lower case. */
export function email() {
  return text(200)
    .transform((value) => value.toLowerCase())
    .pipe(z.email(fault('email')));
}

/** A phone number: digits with the usual signs between them. */
export function phone() {
  return text(20).pipe(z.string().regex(/^\+?[\d ().-]{8,20}$/, fault('phone')));
}

/** A day, YYYY-MM-DD, that exists. */
export function day() {
  return z
    .string({ error: fault('required') })
    .trim()
    .pipe(z.iso.date(fault('day')));
}

/** A day that may be left empty. */
export function optionalDay() {
  return z
    .string()
    .optional()
    .transform((value) => (value?.trim() ? value.trim() : null))
    .pipe(z.iso.date(fault('day')).nullable());
}

/** A whole number from `min` to `max`. */
export function wholeNumber(min: number, max: number) {
  return z
    .string({ error: fault('required') })
    .trim()
    .regex(/^\d{1,9}$/, fault('wholeNumber'))
    .transform(Number)
    .pipe(z.number().min(min, fault('between', { min, max })).max(max, fault('between', { min, max })));
}

/** One of a list of words. */
export function oneOf<const T extends readonly [string, ...string[]]>(words: T) {
  return z.enum(words, { error: fault('choose') });
}
