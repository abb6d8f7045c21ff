import { z } from 'zod';
import { parsePoints } from '~/domain/points';

/**
 * What an organiser supposes of a round, read from an address. What is left empty or is not understood is supposed to
 * be as it stands.
 */
export const whatIfForm = z.object({
  method: z.enum(['mean', 'trimmed-mean', 'median']).optional().catch(undefined),
  trim: z.coerce.number().int().min(1).max(10).catch(1),
  minimumSheets: z.coerce.number().int().min(1).max(99).optional().catch(undefined),
  threshold: z
    .string()
    .optional()
    .transform((typed) => {
      const points = parsePoints((typed ?? '').trim().replace(',', '.'));
      return points !== null && points <= 10_000 ? points : null;
    }),
  comparison: z.enum(['>=', '>']).optional().catch(undefined),
  without: z.array(z.string().max(20)).max(200).catch([]),
});

export type WhatIfTyped = z.output<typeof whatIfForm>;
