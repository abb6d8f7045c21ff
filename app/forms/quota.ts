import { z } from 'zod';
import { parseProvince } from '~/domain/province';
import { quotaModes } from '~/domain/quota/limit';
import { day, fault, oneOf, text, wholeNumber } from './text';

/** The forms of quotas; an empty number is no limit. */

const number = z
  .preprocess((value) => value || undefined, wholeNumber(0, 9999).optional())
  .transform((value) => value ?? null);

const bounds = z.preprocess((value) => value ?? {}, z.object({ maximum: number, minimum: number }));

const province = z.string({ error: fault('choose') }).transform((value, context) => {
  const key = parseProvince(value);
  if (key) return key;
  context.addIssue({ code: 'custom', message: fault('choose') });
  return z.NEVER;
});

const mode = oneOf(quotaModes);

/** All quotas of a round: modes, the numbers of every producer, and a row a province with its groups in their order. */
export const quotasForm = z.object({
  modes: z.object({ PROVINCE: mode, GROUP: mode, PRODUCER: mode }),
  producer: bounds,
  provinces: z
    .array(z.object({ province, bounds, groups: z.array(bounds).max(4).default([]) }))
    .max(120)
    .default([]),
});

/** A named officer's permission to admit one entry beyond full quotas. */
export const overrideForm = z.object({
  entryId: text(60),
  officer: text(120),
  title: text(160),
  documentNumber: text(60),
  documentDate: day(),
  reason: text(2000),
});
