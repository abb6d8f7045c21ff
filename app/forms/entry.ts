import { z } from 'zod';
import { entryStatuses } from '~/domain/entry';
import type { ProductGroup } from '~/domain/round';
import { day, fault, oneOf, optionalDay, optionalText, text, wholeNumber } from './text';

/** An entry's texts, a section of the file each. */

const longest = 6000;

const product = {
  name: text(300),
  group: oneOf(['1', '2', '3', '4']).transform((group) => Number(group) as ProductGroup),
  isSet: z
    .literal('on')
    .optional()
    .transform((value) => value === 'on'),
  /** Names of the items of a set, one a line. */
  setItems: optionalText(4000).transform((lines) =>
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .slice(0, 60),
  ),
};

const version = { version: wholeNumber(1, 999_999_999) };

const place = { facilityId: text(64), roundCode: text(40) };

/** The envelope of a dossier on paper: nothing at all, or its receipt and reference at least. */
const envelope = { receivedOn: optionalDay(), postmarkedOn: optionalDay(), reference: optionalText(120) };

/** A new entry: what it is, whose, and for which round; with an envelope where the dossier came on paper. */
export const newEntryForm = z
  .object({ ...product, ...place, ...envelope })
  .transform(({ receivedOn, postmarkedOn, reference, ...entry }, context) => {
    if (receivedOn === null && postmarkedOn === null && reference === '') return { ...entry, paper: null };
    const lacking = (path: string) =>
      context.addIssue({ code: 'custom', path: [path], message: fault('required') });
    if (receivedOn === null) lacking('receivedOn');
    if (reference === '') lacking('reference');
    return { ...entry, paper: receivedOn === null ? null : { receivedOn, postmarkedOn, reference } };
  });

/** A new entry from a dossier on paper: its envelope is asked for. */
export const paperEntryForm = z
  .object({ ...product, ...place, receivedOn: day(), postmarkedOn: optionalDay(), reference: text(120) })
  .transform(({ receivedOn, postmarkedOn, reference, ...entry }) => ({
    ...entry,
    paper: { receivedOn, postmarkedOn, reference },
  }));

/** What the product is. `version` is the one the page showed. */
export const productForm = z.object({ ...product, ...version });

/** The description by groups of criteria; it may be saved unfinished. */
export const descriptionForm = z.object({
  market: optionalText(longest),
  technique: optionalText(longest),
  culture: optionalText(longest),
  other: optionalText(longest),
  ...version,
});

/** A withdrawal, with its reason. */
export const withdrawalForm = z.object({ reason: text(1000) });

/** A form without fields: the act itself. */
export const bareForm = z.object({});

/** What a list of entries is narrowed to, read from its address; what is not understood narrows nothing. */
export const entrySearchForm = z.object({
  q: z
    .string()
    .catch('')
    .transform((q) => q.normalize('NFC').trim().slice(0, 100)),
  status: z.enum(entryStatuses).nullable().catch(null),
  group: z
    .enum(['1', '2', '3', '4'])
    .transform((group) => Number(group) as ProductGroup)
    .nullable()
    .catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
