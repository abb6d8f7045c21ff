import { z } from 'zod';
import { entryStatuses } from '~/domain/entry';
import { fault, oneOf, text } from './text';

/** Not eligible, supplement, withdrawal: the reasons that producer and province read. */
export const reasonsForm = z.object({ reasons: text(2000) });

/** Merging an entry into another of the same producer. */
export const mergeForm = z.object({
  into: z
    .string({ error: fault('choose') })
    .min(1, fault('choose'))
    .max(64, fault('choose')),
  reason: text(1000),
});

/** The product group an entry belongs to. */
export const regroupForm = z.object({
  group: oneOf(['1', '2', '3', '4']).transform((group) => Number(group) as 1 | 2 | 3 | 4),
});

/** What the intake list can be narrowed to by state; WAITING are all files without a conclusion. */
export const intakeStates = ['WAITING', ...entryStatuses.filter((status) => status !== 'DRAFT')] as const;

/** Filters of the intake list in its address; whatever is malformed narrows nothing. */
export const intakeFilter = z.object({
  q: z.string().trim().max(200).catch(''),
  status: z.enum(intakeStates).optional().catch(undefined),
  province: z
    .string()
    .regex(/^\d{2}$/)
    .optional()
    .catch(undefined),
  group: z.coerce.number().int().min(1).max(4).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
